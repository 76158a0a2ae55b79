package dev.qimma.paper;

import dev.qimma.bank.WrittenReply;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.question.Letterprint;
import dev.qimma.question.Positions;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is kept of an exam, and holds it against the banks it was printed from. */
public final class PaperReader {

  private final Map<String, Question> questions;
  private @Nullable Message fault;

  /** A reader of exams with these questions. */
  public PaperReader(List<Question> questions) {
    this.questions =
        questions.stream()
            .collect(
                Collectors.toMap(q -> q.card().name(), Function.identity(), (one, other) -> one));
  }

  /** Why the last file could not be read. */
  public Optional<Message> fault() {
    return Optional.ofNullable(fault);
  }

  /** The versions; none where there is a fault. */
  public List<Version> versions(BankFile file) {
    fault = null;
    YamlFile yaml = YamlFile.read(file);
    yaml.fault().ifPresent(found -> fail("paper.yaml", found.span().line(), found.message()));
    List<Version> versions = new ArrayList<>();
    yaml.root().ifPresent(root -> read(root, versions));
    return fault == null ? versions : List.of();
  }

  private void read(Node root, List<Version> versions) {
    String fingerprint = text(root, "fingerprint");
    for (Node node : list(root, "versions")) {
      Version version = version(node);
      boolean isNew = versions.stream().noneMatch(other -> other.name().equals(version.name()));
      if (version.items().isEmpty()
          || !isNew
          || !Version.named(version.name()).equals(version.name())) {
        fail("paper.bad", node.span().line());
      }
      versions.add(version);
    }
    boolean fits = versions.stream().allMatch(version -> print(version).equals(fingerprint));
    if (versions.isEmpty()) {
      fail("paper.bad", root.span().line());
    } else if (!fits) {
      fail("paper.letters");
    }
  }

  private static String print(Version version) {
    return Letterprint.of(version.items().stream().map(Printed::asked).toList());
  }

  private Version version(Node node) {
    List<Printed> items = new ArrayList<>();
    for (Node item : list(node, "questions")) {
      Question asked = questions.get(text(item, "id"));
      if (asked == null) {
        fail("paper.no-question", item.span().line(), text(item, "id"));
      } else {
        items.add(new Printed(asked, order(item, asked)));
      }
    }
    return new Version(text(node, "version"), items);
  }

  /** The canonical places of the options as printed. */
  private List<Integer> order(Node item, Question asked) {
    List<Integer> order = new ArrayList<>();
    StringTokenizer labels = new StringTokenizer(text(item, "options"));
    while (labels.hasMoreTokens()) {
      order.add(place(labels.nextToken()));
    }
    boolean isWhole =
        order.size() == asked.arrangeable()
            && new HashSet<>(order).size() == order.size()
            && order.stream().allMatch(place -> place >= 0 && place < order.size());
    if (!order.isEmpty() && !isWhole) {
      // Options more or less are the bank's doing; else somebody wrote in the file.
      fail(order.size() == asked.arrangeable() ? "paper.bad" : "paper.letters", item.span().line());
      return List.of();
    }
    return order;
  }

  private static int place(String label) {
    OptionalInt letter = Letters.index(label);
    return letter.isPresent() ? letter.getAsInt() : Positions.parse(label).orElse(0) - 1;
  }

  /** The first fault is the one told. */
  private void fail(String key, Object... arguments) {
    if (fault == null) {
      fault = Message.of(key, arguments);
    }
  }

  private static List<Node> list(Node node, String key) {
    return node instanceof Node.Mapping map
            && map.get(key).orElse(null) instanceof Node.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private static String text(Node node, String key) {
    return node instanceof Node.Mapping map ? WrittenReply.text(map.get(key).orElse(null)) : "";
  }
}

package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Entries;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.Stretch;
import dev.qimma.bank.yaml.Stretches;
import dev.qimma.bank.yaml.YamlReader;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file that is no YAML as a whole piece by piece: each key of it, and where that cannot be
 * read, each question, quote and so on. So one fault is told once and hides no other.
 */
final class Salvage {

  private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w-]*)[ \t]*:(?:[ \t]|$)");
  private static final Pattern NAME = Pattern.compile("\\s*[\"']?([^:\"'\\s]+).*", Pattern.DOTALL);

  private final BankFile file;
  private final Problems problems;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Entries entries = new Entries();
  private final Set<String> lost = new HashSet<>();

  /**
   * What could be read of a file.
   *
   * @param lost keys of it that could not be read, or {@code key/entry} where most of a key could
   */
  record Read(Optional<Node.Mapping> root, Set<String> lost) {
    Read {
      lost = Set.copyOf(lost);
    }
  }

  private Salvage(BankFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** All of a file where it is YAML, else what can be had of it. */
  static Read read(BankFile file, Problems problems) {
    Problems found = new Problems();
    YamlReader reader = new YamlReader(file, found);
    Optional<Node.Mapping> root = reader.read();
    if (!reader.isBroken()) {
      problems.addAll(found);
      return new Read(root, root.isPresent() ? Set.of() : Lost.EVERYTHING);
    }
    return new Salvage(file, problems).piecewise(found);
  }

  private Read piecewise(Problems whole) {
    for (Stretch top : Stretches.of(Stretch.whole(file), Salvage::isTop)) {
      top(top);
    }
    if (lost.isEmpty()) {
      problems.addAll(whole);
    }
    Node.Mapping root = new Node.Mapping(Span.at(file.path(), 1, 1), entries.list());
    return new Read(Optional.of(root), lost);
  }

  /** A line that begins a key of the file: no key of a question that has slipped to the margin. */
  private static boolean isTop(String line) {
    Matcher key = KEY.matcher(line);
    return key.lookingAt()
        && (BankReader.FILE_KEYS.contains(key.group(1))
            || !QuestionReader.knownKeys().contains(key.group(1)));
  }

  private void top(Stretch top) {
    Problems found = new Problems();
    Optional<Node> read = read(top, found);
    List<Stretch> parts = read.isPresent() ? List.of() : Stretches.entries(top);
    if (parts.size() > 1 && part(parts.get(0), new Problems()).isPresent()) {
      entry(parts);
    } else if (read.isEmpty() || !keepAll(read.get(), entries)) {
      fault(read, found, name(top));
    } else {
      problems.addAll(found);
    }
  }

  /** A key of the file, of whose entries at least one is broken. */
  private void entry(List<Stretch> parts) {
    Node.Entry key = part(parts.get(0), problems).orElseThrow();
    String name = key.key().text();
    List<Node> items = new ArrayList<>();
    Entries values = new Entries();
    for (Stretch part : parts.subList(1, parts.size())) {
      Problems found = new Problems();
      Optional<Node> read = read(part, found);
      if (read.filter(node -> keep(node, items, values)).isPresent()) {
        problems.addAll(found);
        checkColumn(parts.get(1), part, name);
      } else {
        fault(read, found, name + "/" + name(part));
      }
    }
    Span span = key.value().span();
    Node value =
        values.isEmpty() ? new Node.Sequence(span, items) : new Node.Mapping(span, values.list());
    boolean isEmpty = items.isEmpty() && values.isEmpty();
    entries.keep(new Node.Entry(key.key(), isEmpty ? key.value() : value), problems);
  }

  /** The key alone, as its line reads without what follows. */
  private Optional<Node.Entry> part(Stretch line, Problems found) {
    return read(line, found)
        .filter(Node.Mapping.class::isInstance)
        .map(node -> ((Node.Mapping) node).entries())
        .filter(all -> all.size() == 1 && isEmpty(all.get(0).value()))
        .map(all -> all.get(0));
  }

  private Optional<Node> read(Stretch stretch, Problems found) {
    YamlReader reader = new YamlReader(file, stretch, found, anchors);
    return reader.root();
  }

  private boolean keep(Node node, List<Node> items, Entries values) {
    if (node instanceof Node.Sequence sequence) {
      items.addAll(sequence.items());
      return values.isEmpty();
    }
    return items.isEmpty() && keepAll(node, values);
  }

  private boolean keepAll(Node node, Entries into) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> into.keep(entry, problems));
      return true;
    }
    return isEmpty(node);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().isEmpty();
  }

  /** Tells what is wrong with a piece; nothing else of it is told. */
  private void fault(Optional<Node> read, Problems found, String name) {
    lost.add(name);
    if (read.isPresent()) {
      report(read.get().span(), "QE001.line");
    } else {
      found.sorted().stream().filter(Salvage::isOfReading).forEach(problems::add);
    }
  }

  private static boolean isOfReading(dev.qimma.diagnostic.Diagnostic problem) {
    return problem.rule() == Rule.NOT_YAML || problem.rule() == Rule.FORBIDDEN_CHARACTER;
  }

  /** A question that begins in another column than the first can be read alone, not with it. */
  private void checkColumn(Stretch first, Stretch part, String name) {
    String indentation = part.indentation();
    if (!first.indentation().equals(indentation)) {
      lost.add(name + "/");
      int line = part.line() + 1;
      int column = indentation.length() + 1;
      report(new Span(file.path(), line, column, line, column + 1), "QE001.indent");
    }
  }

  private void report(Span span, String key) {
    problems.add(Rule.NOT_YAML, span, "", Message.of(key), Message.of(key + ".remedy"));
  }

  private static String name(Stretch stretch) {
    Matcher name = NAME.matcher(stretch.text());
    return name.matches() ? name.group(1) : "";
  }
}

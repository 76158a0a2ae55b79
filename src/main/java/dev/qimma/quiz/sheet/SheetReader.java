package dev.qimma.quiz.sheet;

import dev.qimma.bank.WrittenReply;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Letterprint;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a sheet, or a file of responses to it, that anybody may have written. */
public final class SheetReader {

  /** 8 MiB: some 5,000 questions. */
  public static final int MOST_BYTES = 8 << 20;

  private static final int MOST_QUESTIONS = 10_000;

  private final Messages messages;
  private @Nullable SheetFault fault;

  /** A reader for sheets of kinds that these messages tell how to answer. */
  public SheetReader(Messages messages) {
    this.messages = messages;
  }

  /** Why the last file could not be read. */
  public Optional<SheetFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** The sheet; empty where there is a fault. */
  public Optional<Sheet> sheet(String path, String text) {
    return root(path, text).map(this::sheet).filter(read -> fault == null);
  }

  /** Responses to the questions of a sheet; empty where the file is none of those. */
  public Optional<Sheet> responses(String path, String text, Sheet to) {
    return root(path, text)
        .filter(root -> fingerprint(root).equals(to.fingerprint()))
        .map(root -> filled(root, to.fingerprint(), to.questions()));
  }

  private Optional<Node.Mapping> root(String path, String text) {
    fault = null;
    YamlFile file = YamlFile.read(new BankFile(path, text));
    file.fault().ifPresent(this::report);
    Node root = file.root().orElse(null);
    if (root instanceof Node.Mapping map && map.get("responses").isPresent()) {
      return Optional.of(map);
    }
    if (fault == null) {
      report(root == null ? Span.at(path, 1, 1) : root.span(), "take.shape");
    }
    return Optional.empty();
  }

  private static String fingerprint(Node.Mapping root) {
    return WrittenReply.text(root.get("fingerprint").orElse(null)).strip();
  }

  private Sheet sheet(Node.Mapping root) {
    Map<String, Question> asked = new LinkedHashMap<>();
    Optional<Node> listed = root.get("questions");
    if (listed.orElse(null) instanceof Node.Sequence list
        && !list.items().isEmpty()
        && list.items().size() <= MOST_QUESTIONS) {
      list.items().forEach(item -> question(item, asked));
    } else {
      report(listed.map(Node::span).orElse(root.span()), "take.questions", MOST_QUESTIONS);
    }
    List<Question> questions = List.copyOf(asked.values());
    String print = fingerprint(root);
    if (fault == null && !print.equals(Letterprint.of(questions))) {
      report(root.get("fingerprint").map(Node::span).orElse(root.span()), "take.changed");
    }
    return filled(root, print, questions);
  }

  private void question(Node item, Map<String, Question> questions) {
    if (!(item instanceof Node.Mapping map)) {
      report(item.span(), "take.question");
      return;
    }
    Question question = new SheetEntry(map, messages, this::report).question();
    String name = question.card().name();
    if (questions.putIfAbsent(name, question) != null) {
      report(item.span(), "take.twice", name);
    }
  }

  private static Sheet filled(Node.Mapping root, String print, List<Question> questions) {
    Map<String, String> responses = new LinkedHashMap<>();
    if (root.get("responses").orElse(null) instanceof Node.Mapping given) {
      for (Question question : questions) {
        String name = question.card().name();
        Optional<Node> reply = given.get(name).or(() -> given.get(question.card().id()));
        responses.put(name, WrittenReply.of(reply.orElse(null)));
      }
    }
    String learner = WrittenReply.text(root.get("learner").orElse(null)).strip();
    return new Sheet(print, questions, learner, responses);
  }

  private void report(Diagnostic problem) {
    fault = new SheetFault(problem.span(), problem.message());
  }

  private void report(Span place, String key, Object... arguments) {
    report(place, Message.of(key, arguments));
  }

  private void report(Span place, Message why) {
    if (fault == null) {
      fault = new SheetFault(place, why);
    }
  }
}

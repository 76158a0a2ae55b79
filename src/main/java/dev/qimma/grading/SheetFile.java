package dev.qimma.grading;

import dev.qimma.bank.WrittenReply;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.question.Letterprint;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import dev.qimma.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file with the filled-in sheet of a learner, or a list of them.
 *
 * @param asked the questions on its sheets, if all of them were made from a bank and say so
 * @param fault why it cannot be graded
 */
record SheetFile(List<Row> rows, Optional<Set<Question>> asked, Optional<Message> fault) {

  /** 64 MiB: more learners have rows of their own. */
  private static final int MOST_BYTES = 64 << 20;

  private static final String FINGERPRINT = "fingerprint";

  SheetFile {
    rows = List.copyOf(rows);
  }

  static SheetFile read(
      String source, InputStream in, List<Question> questions, Optional<PrintedVersions> printed)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return faulty(Message.of("sheet.too-long", MOST_BYTES >> 20));
    }
    if (!Utf8.isValid(bytes, 0, bytes.length)) {
      return faulty(Message.of("sheet.not-utf8"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    YamlFile file =
        YamlFile.read(new BankFile(source, text.startsWith("\uFEFF") ? text.substring(1) : text));
    return file.fault()
        .map(fault -> faulty(Message.of("sheet.not-yaml", fault.span().line(), fault.message())))
        .orElseGet(() -> read(source, sheets(file.root().orElseThrow()), questions, printed));
  }

  private static SheetFile faulty(Message fault) {
    return new SheetFile(List.of(), Optional.empty(), Optional.of(fault));
  }

  private static List<Node> sheets(Node root) {
    return root instanceof Node.Sequence list ? list.items() : List.of(root);
  }

  private static SheetFile read(
      String source,
      List<Node> sheets,
      List<Question> questions,
      Optional<PrintedVersions> printed) {
    List<Row> rows = new ArrayList<>();
    Set<Question> asked = new HashSet<>();
    boolean areMade = true;
    for (Node node : sheets) {
      if (!(node instanceof Node.Mapping sheet)
          || !(value(sheet, "responses") instanceof Node.Mapping)) {
        return faulty(Message.of("sheet.shape", node.span().line()));
      }
      String version = WrittenReply.text(value(sheet, PrintedColumns.VERSION));
      if (printed.isEmpty() && !version.isBlank()) {
        return faulty(Message.of("sheet.version", node.span().line()));
      }
      if (!printed.map(exam -> fits(sheet, exam)).orElseGet(() -> fits(sheet, questions))) {
        return faulty(Message.of("sheet.letters", node.span().line()));
      }
      for (Row row : rows(source, sheet)) {
        rows.add(printed.map(exam -> exam.canonical(row, version)).orElse(row));
      }
      asked.addAll(answered(sheet, questions));
      areMade &= !WrittenReply.text(value(sheet, FINGERPRINT)).isEmpty();
    }
    return new SheetFile(rows, areMade ? Optional.of(asked) : Optional.empty(), Optional.empty());
  }

  /** Whether its letters are those of the bank; a sheet that says nothing of its letters fits. */
  private static boolean fits(Node.Mapping sheet, List<Question> questions) {
    String print = WrittenReply.text(value(sheet, FINGERPRINT));
    return print.isEmpty()
        || print.equals(Letterprint.of(answered(sheet, questions)))
        || print.equals(Letterprint.of(questions));
  }

  /** Whether it is of that exam; a sheet that does not say of which it is fits. */
  private static boolean fits(Node.Mapping sheet, PrintedVersions printed) {
    String print = WrittenReply.text(value(sheet, "paper"));
    return print.isEmpty() || print.equals(printed.fingerprint());
  }

  /** The questions on the sheet: those it lists, else those it has a place for. */
  private static List<Question> answered(Node.Mapping sheet, List<Question> questions) {
    QuestionNames names = new QuestionNames(questions);
    Node listed = value(sheet, "questions");
    List<String> asked =
        listed instanceof Node.Sequence list
            ? list.items().stream().map(SheetFile::id).toList()
            : entries(value(sheet, "responses")).stream().map(e -> e.key().text()).toList();
    return asked.stream().flatMap(name -> names.find(name).stream()).map(questions::get).toList();
  }

  /** A question that is listed: by its id alone, or with what it asks. */
  private static String id(Node listed) {
    return WrittenReply.text(
        listed instanceof Node.Mapping question ? value(question, "id") : listed);
  }

  private static List<Row> rows(String source, Node.Mapping sheet) {
    List<Row> rows = new ArrayList<>();
    String learner = WrittenReply.text(value(sheet, "learner")).strip();
    for (Node.Entry entry : entries(value(sheet, "responses"))) {
      long line = entry.key().span().line();
      String question = entry.key().text();
      String reply = WrittenReply.of(entry.value());
      String raw = RawText.cut(question + ": " + reply);
      rows.add(new Row(new Row.Place(source, line, line), learner, question, reply, raw));
    }
    return rows;
  }

  private static @Nullable Node value(Node.Mapping sheet, String key) {
    return sheet.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst()
        .orElse(null);
  }

  private static List<Node.Entry> entries(@Nullable Node node) {
    return node instanceof Node.Mapping map ? map.entries() : List.of();
  }
}

package dev.qimma.grading;

import dev.qimma.bank.Bank;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Grades files of responses, one after the other, into one gradebook. The same learner may be in
 * several.
 */
public final class Grader {

  /** What is looked at to find out how a file is written: the longest header there may be. */
  private static final int START = OpenRecord.LONGEST + (1 << 10);

  private static final int GLANCE = 1 << 12;

  /** A byte order mark. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final List<Question> questions;
  private final GradingOptions options;
  private final QuestionNames names;
  private final Marks marks;
  private final Desk desk;
  private final Workers workers;
  private final List<InputFile> inputs = new ArrayList<>();

  /** A grader of all questions of these banks. */
  public Grader(
      List<Bank> banks, MarkingScheme scheme, GradingOptions options, RejectSink rejects) {
    this(banks, scheme, options, rejects, Workers.ONE);
  }

  /** A grader with so many threads. */
  public Grader(
      List<Bank> banks,
      MarkingScheme scheme,
      GradingOptions options,
      RejectSink rejects,
      Workers workers) {
    this.questions = banks.stream().flatMap(bank -> bank.questions().stream()).toList();
    this.options = options;
    this.workers = workers;
    names = new QuestionNames(questions);
    marks = new Marks(questions, scheme, options.keepsResponses());
    desk = new Desk(names, marks, options, rejects);
  }

  /**
   * Grades a file; the stream is not closed.
   *
   * @param source its name in what is said about its lines
   * @return why it cannot be read as a whole; empty when it was read
   * @throws IOException when the stream fails
   */
  public Optional<Message> read(String source, InputStream in) throws IOException {
    byte[] start = in.readNBytes(START);
    if (start.length == START) {
      marks.expectMany();
    }
    return switch (format(source, start)) {
      case YAML -> readSheets(source, start, in);
      case JSONL -> readLines(source, start, in);
      default -> readRows(source, start, in);
    };
  }

  private InputFormat format(String source, byte[] start) {
    InputFormat asked = options.layout().format();
    return asked == InputFormat.AUTO ? InputFormat.of(source, glance(start)) : asked;
  }

  private static String glance(byte[] start) {
    int from = startsWithMark(start) ? MARK.length : 0;
    return new String(start, from, Math.min(start.length - from, GLANCE), StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] start) {
    return start.length >= MARK.length
        && Arrays.equals(start, 0, MARK.length, MARK, 0, MARK.length);
  }

  private Optional<Message> readRows(String source, byte[] start, InputStream in)
      throws IOException {
    Optional<PrintedVersions> printed = options.printedVersions();
    return printed.isEmpty()
        ? readPlainRows(source, start, in)
        : readPrintedRows(source, start, in, printed.get());
  }

  private Optional<Message> readPrintedRows(
      String source, byte[] start, InputStream in, PrintedVersions printed) throws IOException {
    Layout.Printed found = options.layout().find(start, printed);
    CsvRecords records =
        new CsvRecords(new ByteArrayInputStream(start), found.delimiter().character());
    Optional<CsvRecord> first = records.next();
    if (first.isEmpty()) {
      return Optional.of(Message.of("file.empty", options.layout().columns().names()));
    }
    PrintedColumns columns = found.columns();
    Optional<Message> fault = Layout.fault(first.get()).or(columns::fault);
    if (fault.isEmpty()) {
      String kind = columns.isWide() ? "wide" : "long";
      inputs.add(new InputFile(source, kind, found.delimiter(), columns.ignored()));
      int rest = (int) Math.min(records.offset(), start.length);
      CsvForm plain = new CsvForm(source, found.delimiter(), columns.header(), names, marks);
      Form written = new PrintedCsv(source, found.delimiter(), columns, plain);
      read(
          new PrintedForm(written, columns::version, printed, names, marks),
          new ByteArrayInputStream(start, rest, start.length - rest),
          in,
          records.line());
    }
    return fault;
  }

  private Optional<Message> readPlainRows(String source, byte[] start, InputStream in)
      throws IOException {
    Layout.Found found = options.layout().find(start, questions, names);
    CsvRecords records =
        new CsvRecords(new ByteArrayInputStream(start), found.delimiter().character());
    Optional<CsvRecord> first = records.next();
    if (first.isEmpty()) {
      return Optional.of(Message.of("file.empty", options.layout().columns().names()));
    }
    Optional<Message> fault = Layout.fault(first.get()).or(found::fault);
    if (fault.isEmpty()) {
      Header header = found.header();
      inputs.add(
          new InputFile(
              source, header.isWide() ? "wide" : "long", found.delimiter(), header.ignored()));
      int rest = (int) Math.min(records.offset(), start.length);
      read(
          new CsvForm(source, found.delimiter(), header, names, marks),
          new ByteArrayInputStream(start, rest, start.length - rest),
          in,
          records.line());
    }
    return fault;
  }

  private Optional<Message> readLines(String source, byte[] start, InputStream in)
      throws IOException {
    int mark = startsWithMark(start) ? MARK.length : 0;
    inputs.add(new InputFile(source, "jsonl", Delimiter.AUTO, List.of()));
    Form plain = new JsonForm(source, names, marks);
    read(
        options
            .printedVersions()
            .<Form>map(p -> new PrintedForm(plain, JsonForm::version, p, names, marks))
            .orElse(plain),
        new ByteArrayInputStream(start, mark, start.length - mark),
        in,
        1);
    return Optional.empty();
  }

  private void read(Form form, InputStream start, InputStream in, long line) throws IOException {
    new Intake(form, new SequenceInputStream(start, in), line, desk, workers).all();
  }

  private Optional<Message> readSheets(String source, byte[] start, InputStream in)
      throws IOException {
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), in);
    SheetFile file = SheetFile.read(source, all, questions, options.printedVersions());
    if (file.fault().isEmpty()) {
      inputs.add(new InputFile(source, "yaml", Delimiter.AUTO, List.of()));
      file.rows().forEach(desk::take);
    }
    return file.fault();
  }

  /** What the files read so far came to. */
  public Gradebook gradebook() {
    return new Closing(questions, options, desk).gradebook(inputs);
  }
}

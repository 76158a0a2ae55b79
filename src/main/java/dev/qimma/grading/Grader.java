package dev.qimma.grading;

import dev.qimma.bank.Bank;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades files of responses, one after the other, into one gradebook. The same learner may be in
 * several.
 */
public final class Grader {

  private final List<Question> questions;
  private final GradingOptions options;
  private final Desk desk;
  private final List<InputFile> inputs = new ArrayList<>();

  /** A grader of all questions of these banks. */
  public Grader(
      List<Bank> banks, MarkingScheme scheme, GradingOptions options, RejectSink rejects) {
    this.questions = banks.stream().flatMap(bank -> bank.questions().stream()).toList();
    this.options = options;
    this.desk = new Desk(questions, scheme, options, rejects);
  }

  /**
   * Grades a file; the stream is not closed.
   *
   * @param source its name in what is said about its lines
   * @return why it cannot be read as a whole; empty when it was read
   * @throws IOException when the stream fails
   */
  public Optional<Message> read(String source, InputStream in) throws IOException {
    byte[] start = in.readNBytes(Layout.START);
    Layout layout = options.layout();
    Delimiter delimiter = layout.find(start);
    CsvRecords records =
        new CsvRecords(
            new SequenceInputStream(new ByteArrayInputStream(start), in), delimiter.character());
    Optional<CsvRecord> first = records.next();
    Optional<Message> fault =
        first.isEmpty()
            ? Optional.of(Message.of("file.empty", layout.columns().names()))
            : layout.fault(first.get());
    if (fault.isEmpty()) {
      Header header = layout.columns().header(first.orElseThrow().cells());
      inputs.add(new InputFile(source, "long", delimiter, header.ignored()));
      new Intake(source, records, header, desk).all();
    }
    return fault;
  }

  /** What the files read so far came to. */
  public Gradebook gradebook() {
    return new Closing(questions, options, desk).gradebook(inputs);
  }
}

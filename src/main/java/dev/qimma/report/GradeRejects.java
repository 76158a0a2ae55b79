package dev.qimma.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.qimma.grading.Reject;
import dev.qimma.grading.RejectSink;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the rejected records as CSV while they are met. */
public final class GradeRejects implements RejectSink {

  private final CsvWriter csv;

  public GradeRejects(OutputStream out) {
    csv = GradeCsv.to(out);
    csv.writeRecord("source", "line", "learner", "question", "reason", "raw");
  }

  /**
   * Writes one.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  @Override
  public void take(Reject reject) {
    csv.writeRecord(
        reject.source(),
        Long.toString(reject.line()),
        reject.learner(),
        reject.question(),
        reject.reason().word(),
        reject.raw());
  }

  /** To be called at the end; the stream is not closed. */
  public void flush() throws IOException {
    csv.flush();
  }
}

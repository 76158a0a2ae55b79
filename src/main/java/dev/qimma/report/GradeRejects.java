package dev.qimma.report;

import dev.qimma.grading.Reject;
import dev.qimma.grading.RejectSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the rejected records as CSV while they are met. */
public final class GradeRejects implements RejectSink {

  private static final List<String> COLUMNS =
      List.of("source", "line", "learner", "question", "reason", "raw");

  private final GradeCsv csv;

  public GradeRejects(OutputStream out, boolean isForSpreadsheets) {
    csv = new GradeCsv(out, isForSpreadsheets);
    csv.texts(COLUMNS).end();
  }

  /**
   * Writes one.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  @Override
  public void take(Reject reject) {
    csv.text(reject.source())
        .number(reject.line())
        .text(reject.learner())
        .text(reject.question())
        .text(reject.reason().word())
        .text(reject.raw())
        .end();
  }

  /** To be called at the end; the stream is not closed. */
  public void flush() throws IOException {
    csv.flush();
  }
}

package dev.qimma.report;

import static dev.qimma.report.GradeSummary.shown;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Reject;
import dev.qimma.grading.Warning;
import dev.qimma.text.Message;
import java.util.stream.Stream;

/** The first findings of a grading, a line each: place, fault, code. */
public record GradeFindings(GradeSummary summary) {

  /** The first rejected records, and how many more there are. */
  public String rejects(Gradebook book) {
    long more = book.counts().rejected() - book.firstRejects().size();
    return summary.lines(
        Stream.concat(
            book.firstRejects().stream().map(GradeFindings::reject), more("rejects.more", more)));
  }

  /** The first responses that are wrong perhaps for their writing, and how many more there are. */
  public String warnings(Gradebook book) {
    long all = book.counts().warnings().values().stream().mapToLong(Long::longValue).sum();
    return summary.lines(
        Stream.concat(
            book.firstWarnings().stream().map(GradeFindings::warning),
            more("warnings.more", all - book.firstWarnings().size())));
  }

  private static Stream<Message> more(String key, long more) {
    return more > 0 ? Stream.of(Message.of(key, more)) : Stream.empty();
  }

  private static Message reject(Reject reject) {
    String key = reject.lastLine() > reject.line() ? "reject.lines" : "reject.line";
    return Message.of(
        key,
        shown(reject.source()),
        Long.toString(reject.line()),
        Long.toString(reject.lastLine()),
        Message.of(
            "reason." + reject.reason().word(), shown(reject.learner()), shown(reject.question())),
        reject.reason().word());
  }

  private static Message warning(Warning warning) {
    return Message.of(
        "warning.line",
        shown(warning.source()),
        Long.toString(warning.line()),
        Message.of("warning." + warning.kind().word(), shown(warning.response())),
        warning.kind().word(),
        shown(warning.learner()),
        shown(warning.question()));
  }
}

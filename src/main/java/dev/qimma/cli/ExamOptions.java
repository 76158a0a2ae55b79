package dev.qimma.cli;

import dev.qimma.history.Plan;
import dev.qimma.history.Terms;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a sitting is an exam, and what it allows. */
final class ExamOptions {

  private static final Duration LONGEST = Duration.ofDays(7);

  @Option(names = "--exam", description = "No word before all is handed in.")
  boolean exam;

  @Option(
      names = "--time",
      paramLabel = "20m",
      description = "How long the exam lasts: 90s, 20m, 1h30m. Default: no limit.")
  String time = "";

  @Option(names = "--no-pause", description = "The clock of the exam cannot be stopped.")
  boolean noPause;

  String mode() {
    return exam ? Plan.EXAM : Plan.PRACTICE;
  }

  /** An exam has no cards that learners grade themselves. */
  static boolean admits(Question question) {
    return question.prompt().back().isBlank();
  }

  /** What the exam allows; ends the verb where the flags make no sense. */
  Terms terms(@Nullable BigDecimal pass) {
    if (!exam && (!time.isEmpty() || noPause)) {
      throw new Failure(
          Exit.USAGE, Message.of("exam.only", time.isEmpty() ? "--no-pause" : "--time"));
    }
    String mark = pass == null ? "" : pass.toPlainString();
    return new Terms(exam ? limit().toMillis() : 0, !noPause, mark);
  }

  private Duration limit() {
    if (time.isEmpty()) {
      return Duration.ZERO;
    }
    try {
      Duration limit = Duration.parse("PT" + time.toUpperCase(Locale.ROOT));
      if (limit.compareTo(Duration.ZERO) > 0 && limit.compareTo(LONGEST) <= 0) {
        return limit;
      }
    } catch (DateTimeParseException | ArithmeticException e) {
      // told below, as a time that is none
    }
    throw new Failure(Exit.USAGE, Message.of("exam.time", time));
  }
}

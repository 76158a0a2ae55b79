package dev.qimma.cli;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.ReviewLog;
import dev.qimma.memory.StudyDays;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** A log of reviews, and how it is read. */
final class ReviewOptions {

  private static final int MOST_TOLD = 20;
  private static final int LAST_HOUR = 23;
  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

  @picocli.CommandLine.Parameters(
      paramLabel = "FILE",
      description =
          "Reviews as CSV with the columns card_id,review_time,rating,delta_t: milliseconds, 1 to"
              + " 4, days. - for standard input.")
  String file = "";

  @Option(
      names = "--parameters",
      paramLabel = "w0,…,w20",
      description = "The weights: 21, or 19 or 17 of older versions. Default: those of FSRS-6.")
  String parameters = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where days begin if the log has no delta_t: Asia/Riyadh. Default: UTC.")
  String zone = "UTC";

  @Option(
      names = "--rollover",
      paramLabel = "HOUR",
      description = "When they begin. Default: 4, in the morning.")
  int rollover = StudyDays.ROLLOVER;

  /** The weights asked for; ends the verb where they are none. */
  Parameters weights() {
    if (parameters.isBlank()) {
      return Parameters.STANDARD;
    }
    List<Double> given = new ArrayList<>();
    for (String word : SEPARATOR.split(parameters.strip(), -1)) {
      given.add(number(word));
    }
    Optional<Message> fault = Parameters.fault(given);
    if (fault.isPresent()) {
      throw new Failure(Exit.USAGE, Message.of("memory.parameters", fault.get()));
    }
    return Parameters.of(given);
  }

  private static double number(String word) {
    try {
      return new BigDecimal(word).doubleValue();
    } catch (NumberFormatException e) {
      throw new Failure(Exit.USAGE, Message.of("usage.number", "--parameters", word));
    }
  }

  /** The reviews; ends the verb where a line of them cannot be read. */
  ReviewLog log(Session session) {
    ReviewLog log = ReviewLog.read(Script.lines(session, file), calendar());
    if (!log.faults().isEmpty()) {
      throw unreadable(session, log);
    }
    if (!log.backwards().isEmpty()) {
      session.tell(
          Message.of(
              "memory.backwards",
              file,
              String.valueOf(log.backwards().get(0)),
              log.backwards().size()));
    }
    return log;
  }

  private StudyDays calendar() {
    if (rollover < 0 || rollover > LAST_HOUR) {
      throw new Failure(
          Exit.USAGE,
          Message.of("setting.one-of", "--rollover", String.valueOf(rollover), "0 to 23"));
    }
    try {
      return new StudyDays(ZoneId.of(zone), rollover);
    } catch (DateTimeException e) {
      throw new Failure(Exit.USAGE, Message.of("memory.zone", zone));
    }
  }

  /** All lines at fault are told, up to a number that a person can read. */
  private Failure unreadable(Session session, ReviewLog log) {
    log.faults().stream()
        .limit(MOST_TOLD)
        .map(it -> Message.of("memory.line", file, String.valueOf(it.line()), it.reason()))
        .forEach(session::tell);
    return new Failure(
        Exit.UNREADABLE,
        Message.of("memory.unreadable", file, log.faults().size()),
        Message.of("memory.unreadable.remedy"));
  }
}

package dev.qimma.cli;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.StudyDays;
import dev.qimma.study.Policy;
import dev.qimma.text.Message;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How a learner studies, after flag, environment, configuration file and default have been asked.
 *
 * @param calendar when study days begin
 * @param isGradedByTime whether the time of an answer has a say in its rating
 */
record StudySettings(
    Policy policy, StudyDays calendar, Parameters parameters, boolean isGradedByTime) {

  private static final int HOURS = 24;
  private static final String ON = "on";
  private static final String OFF = "off";

  /** What a verb may set by flags; null is not set. */
  record Flags(@Nullable String retention, @Nullable Integer fresh, @Nullable Integer answers) {
    static final Flags NONE = new Flags(null, null, null);
  }

  static StudySettings of(Flags flags, Session session) {
    Settings.Sources sources =
        new Settings.Sources(session.world().environment(), Root.config(session.desk()));
    Policy standard = Policy.STANDARD;
    int rollover =
        number(null, "rollover", StudyDays.ROLLOVER, hour -> hour >= 0 && hour < HOURS, sources);
    Policy policy =
        new Policy(
            retention(sources.find(flags.retention, "retention", "" + standard.retention())),
            number(flags.fresh, "new-per-day", standard.newPerDay(), n -> n >= 0, sources),
            number(
                flags.answers, "answers-per-day", standard.answersPerDay(), n -> n >= 0, sources),
            number(null, "max-interval", standard.longestInterval(), n -> n >= 1, sources));
    return new StudySettings(
        policy,
        new StudyDays(zone(sources), rollover),
        new OwnParameters(session).current(),
        isOn("grade-by-time", sources));
  }

  StudySettings with(Parameters others) {
    return new StudySettings(policy, calendar, others, isGradedByTime);
  }

  MemoryModel model() {
    return new Fsrs6(parameters);
  }

  private static boolean isOn(String name, Settings.Sources sources) {
    String word = sources.find(null, name, OFF);
    if (!word.equals(ON) && !word.equals(OFF)) {
      throw new Failure(
          Exit.USAGE, Message.of("setting.one-of", name, word, String.join(", ", ON, OFF)));
    }
    return word.equals(ON);
  }

  /** A share, {@code 0.9}, or a percentage, {@code 90}. */
  private static double retention(String word) {
    try {
      double number = Double.parseDouble(word);
      double share = number > 1 ? number / 100 : number;
      if (share >= Policy.LEAST_RETENTION && share <= Policy.MOST_RETENTION) {
        return share;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of bounds
    }
    throw new Failure(Exit.USAGE, Message.of("setting.retention", word));
  }

  private static int number(
      @Nullable Integer flag,
      String name,
      int otherwise,
      IntPredicate allowed,
      Settings.Sources sources) {
    String word =
        sources.find(flag == null ? null : String.valueOf(flag), name, String.valueOf(otherwise));
    try {
      int number = Integer.parseInt(word);
      if (allowed.test(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of bounds
    }
    throw new Failure(Exit.USAGE, Message.of("setting.number", name, word));
  }

  /** Where the days begin; the place of this machine unless somebody says otherwise. */
  private static ZoneId zone(Settings.Sources sources) {
    String word = sources.find(null, "zone", "");
    try {
      return word.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(word);
    } catch (DateTimeException e) {
      throw new Failure(Exit.USAGE, Message.of("memory.zone", word));
    }
  }
}

package dev.qimma.cli;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.Plan;
import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import dev.qimma.store.SqliteLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Weeks of study by a learner whose memory is that of a model, written into a history. */
final class StudiedBank {

  private static final Note[] STATED = {Note.SURE, Note.THINK_SO, Note.GUESS};

  private record Known(State state, int day) {}

  private final MemoryModel truth;
  private final List<String> questions;
  private final Instant now;
  private final SplittableRandom chance;
  private final Map<String, Known> known = new HashMap<>();

  StudiedBank(MemoryModel truth, List<String> questions, Instant now, long seed) {
    this.truth = truth;
    this.questions = questions;
    this.now = now;
    this.chance = new SplittableRandom(seed);
  }

  /** A learner like most. */
  static StudiedBank usual(List<String> questions) {
    return new StudiedBank(new Fsrs6(dev.qimma.memory.Parameters.STANDARD), questions, Cli.NOW, 11);
  }

  /** Studies every day, until yesterday. */
  void write(Path database, int days, int perDay) {
    database.toFile().getParentFile().mkdirs();
    try (SqliteLog log = SqliteLog.open(database)) {
      for (int day = 0; day < days; day++) {
        study(log, day, now.minus(Duration.ofDays(days - day)), perDay);
      }
    }
  }

  private void study(SqliteLog log, int day, Instant at, int perDay) {
    List<String> todays =
        questions.stream().filter(question -> isWanted(question, day)).limit(perDay).toList();
    long sitting = log.begin(new Plan("", "bank", 1, Plan.STUDY, todays, at));
    int sequence = 0;
    Instant time = at;
    for (String question : todays) {
      boolean isRight = chance.nextDouble() < known(question, day);
      time = time.plusSeconds(1 + chance.nextInt(40));
      log.append(sitting, sequence++, answer(question, isRight, time));
      Note note = STATED[isRight ? chance.nextInt(2) : chance.nextInt(3)];
      log.append(sitting, sequence++, new Event.Noted(time, question, note));
      learn(question, day, isRight);
    }
    log.append(sitting, sequence, new Event.Closed(time));
  }

  private boolean isWanted(String question, int day) {
    Known before = known.get(question);
    return before == null || truth.recall(before.state(), day - before.day()) < .9;
  }

  private double known(String question, int day) {
    Known before = known.get(question);
    return before == null ? .7 : truth.recall(before.state(), day - before.day());
  }

  private void learn(String question, int day, boolean isRight) {
    Rating rating = isRight ? Rating.GOOD : Rating.AGAIN;
    Known before = known.get(question);
    State state =
        before == null
            ? truth.first(rating)
            : truth.next(before.state(), day - before.day(), rating);
    known.put(question, new Known(state, day));
  }

  private Event answer(String question, boolean isRight, Instant at) {
    return new Event.Answered(
        at,
        new Attempt(
            question,
            "A",
            isRight ? Verdict.RIGHT : Verdict.WRONG,
            isRight ? Fraction.ONE : Fraction.ZERO,
            Fraction.ONE,
            0,
            1,
            1000L * (3 + chance.nextInt(40)),
            "hash",
            1));
  }
}

package dev.qimma.history;

import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.time.Instant;
import java.util.List;

/** Sittings and events to keep. */
public final class Samples {

  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

  private Samples() {}

  public static Plan planOf(String learner) {
    return new Plan(learner, "summit", -7L, "practice", List.of("summit/b", "summit/a"), NOON);
  }

  public static Event answered(String reply) {
    return new Event.Answered(NOON.plusMillis(5), attempt(reply));
  }

  /** One of each case of {@link Event}. */
  public static List<Event> oneOfEach() {
    return List.of(
        answered("A;C"),
        new Event.Hinted(NOON, "summit/a"),
        new Event.Skipped(NOON.plusMillis(1), "summit/b"),
        new Event.Flagged(NOON.plusMillis(2), "summit/b", true),
        new Event.Flagged(NOON.plusMillis(3), "summit/b", false),
        new Event.Overridden(NOON.plusMillis(4), "summit/a"),
        new Event.Undone(NOON.plusMillis(5), "summit/a"),
        new Event.Noted(NOON.plusMillis(6), "summit/a", Note.EASY),
        new Event.Noted(NOON.plusMillis(6), "summit/a", Note.GUESSED),
        new Event.Noted(NOON.plusMillis(6), "summit/a", Note.SURE),
        new Event.Noted(NOON.plusMillis(6), "summit/a", Note.THINK_SO),
        new Event.Noted(NOON.plusMillis(6), "summit/a", Note.GUESS),
        new Event.Learning(NOON.plusMillis(6)),
        new Event.Closed(NOON.plusMillis(6)));
  }

  private static Attempt attempt(String reply) {
    return new Attempt(
        "summit/a",
        reply,
        Verdict.PARTLY,
        Fraction.of(-1, 3),
        Fraction.of(5, 2),
        2,
        3,
        4_000_000_000L,
        "9f86d081",
        1);
  }
}

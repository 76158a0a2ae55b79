package dev.qimma.quiz;

import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time of an exam. It runs on while the program does not, unless it was stopped by a pause.
 *
 * @param limit zero for none
 * @param paused how long it has stood still so far
 * @param pausedSince when it was stopped; null while it runs
 */
record ExamClock(
    Instant startedAt, Duration limit, Duration paused, @Nullable Instant pausedSince) {

  static ExamClock of(Plan plan, List<Event> events) {
    ExamClock clock =
        new ExamClock(
            plan.startedAt(), Duration.ofMillis(plan.terms().limitMillis()), Duration.ZERO, null);
    for (Event event : events) {
      clock = clock.after(event);
    }
    return clock;
  }

  ExamClock after(Event event) {
    if (event instanceof Event.Paused && pausedSince == null) {
      return new ExamClock(startedAt, limit, paused, event.at());
    }
    if (event instanceof Event.Continued && pausedSince != null) {
      Duration pause = between(pausedSince, event.at());
      return new ExamClock(startedAt, limit, paused.plus(pause), null);
    }
    return this;
  }

  boolean isPaused() {
    return pausedSince != null;
  }

  /** What is left of the time; empty where there is no limit. */
  Optional<Duration> left(Instant now) {
    if (limit.isZero()) {
      return Optional.empty();
    }
    Instant until = pausedSince == null ? now : pausedSince;
    Duration used = between(startedAt, until).minus(paused);
    Duration left = limit.minus(used.isNegative() ? Duration.ZERO : used);
    return Optional.of(left.isNegative() ? Duration.ZERO : left);
  }

  boolean isOver(Instant now) {
    return left(now).filter(Duration::isZero).isPresent();
  }

  /** A clock turned back gives no time. */
  private static Duration between(Instant from, Instant to) {
    return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
  }
}

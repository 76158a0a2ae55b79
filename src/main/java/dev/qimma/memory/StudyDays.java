package dev.qimma.memory;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Days as a learner counts them: who studies after midnight still studies on the day before.
 *
 * @param rollover the hour at which a new day begins
 */
public record StudyDays(ZoneId zone, int rollover) {

  /** In the small hours, when hardly anybody studies. */
  public static final int ROLLOVER = 4;

  private static final int HOURS = 24;

  public StudyDays {
    if (rollover < 0 || rollover >= HOURS) {
      throw new IllegalArgumentException("rollover " + rollover);
    }
  }

  /** The number of the day, from 1970. */
  public long day(Instant time) {
    return time.atZone(zone).toLocalDateTime().minusHours(rollover).toLocalDate().toEpochDay();
  }

  /** Days from one review to the next; none where the clock went backwards. */
  public long between(Instant earlier, Instant later) {
    return Math.max(0, day(later) - day(earlier));
  }
}

package dev.qimma.memory;

/**
 * One answer about one card.
 *
 * @param timeMillis when it was given, from 1970
 * @param days since the review of the same card before; of no account at the first
 */
public record Review(String card, long timeMillis, Rating rating, double days) {

  public Review {
    if (!(days >= 0) || Double.isInfinite(days)) {
      throw new IllegalArgumentException("days " + days);
    }
  }

  /** Whether it tells about forgetting: what was seen today already says nothing of days. */
  public boolean isOnLaterDay() {
    return days >= 1;
  }
}

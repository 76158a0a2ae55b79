package dev.qimma.study.progress;

import dev.qimma.stats.Wilson;

/**
 * What was still known after so many days.
 *
 * @param from days since the review before
 * @param to the last such day, {@link Integer#MAX_VALUE} for no end
 * @param predicted the mean chance of recall at the reviews
 */
public record Retention(int from, int to, int reviews, int passed, double predicted) {

  public boolean isOpen() {
    return to == Integer.MAX_VALUE;
  }

  public double share() {
    return reviews == 0 ? 0 : (double) passed / reviews;
  }

  public Wilson interval() {
    return Wilson.of(passed, reviews);
  }
}

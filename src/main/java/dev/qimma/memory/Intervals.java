package dev.qimma.memory;

/**
 * Whole days until the next review, as a learner is told them.
 *
 * @param most none is longer
 */
public record Intervals(int most) {

  public Intervals {
    if (most < 1) {
      throw new IllegalArgumentException("longest interval " + most);
    }
  }

  /** After hard, good and easy, each no shorter than the one before. */
  public record Passes(int hard, int good, int easy) {}

  /** Half a day is rounded up; at least a day. */
  public int days(double interval) {
    return (int) Math.min(Math.max(StrictMath.floor(interval + 0.5), 1), most);
  }

  /** In order, and none above the longest: what is ordered never grows beyond it. */
  public Passes passes(double hard, double good, double easy) {
    int goodDays = days(good);
    return new Passes(Math.min(days(hard), goodDays), goodDays, Math.max(goodDays, days(easy)));
  }
}

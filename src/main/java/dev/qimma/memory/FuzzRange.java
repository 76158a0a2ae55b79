package dev.qimma.memory;

/**
 * The days among which a review may fall, so that what was learned together does not return
 * together. As in ts-fsrs and Anki: a day either way, and a share of the interval that gets smaller
 * as it grows.
 */
public record FuzzRange(int earliest, int latest) {

  /** Shorter intervals stay as they are. */
  public static final double SHORTEST = 2.5;

  /** A stretch of the interval, and the share of it by which the review may move. */
  private record Stretch(double from, double to, double share) {
    double of(double interval) {
      return share * Math.max(0, Math.min(interval, to) - from);
    }
  }

  private static final Stretch SHORT = new Stretch(SHORTEST, 7, 0.15);
  private static final Stretch MIDDLE = new Stretch(7, 20, 0.1);
  private static final Stretch LONG = new Stretch(20, Double.POSITIVE_INFINITY, 0.05);

  /**
   * The range around an interval.
   *
   * @param elapsed days that the last interval took; what grew does not fall back to them
   */
  public static FuzzRange of(double interval, double elapsed, int most) {
    double reach = 1 + SHORT.of(interval) + MIDDLE.of(interval) + LONG.of(interval);
    double middle = Math.min(interval, most);
    int latest = (int) Math.min(Math.round(middle + reach), most);
    int earliest = (int) Math.max(2, Math.round(middle - reach));
    if (middle > elapsed) {
      earliest = Math.max(earliest, (int) elapsed + 1);
    }
    return new FuzzRange(Math.min(earliest, latest), latest);
  }

  public int size() {
    return latest - earliest + 1;
  }

  /** A day of the range; the same for the same hash, of question and number of reviews, say. */
  public int day(long hash) {
    return earliest + (int) Long.remainderUnsigned(mixed(hash), size());
  }

  /** The finalizer of SplitMix64, which spreads hashes that differ little. */
  private static long mixed(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}

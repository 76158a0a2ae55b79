package dev.qimma.memory.fit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far predictions are from what happened, among reviews that are alike in interval, number of
 * reviews and number of lapses: RMSE(bins) of the srs-benchmark, with its numbers. Within a bin all
 * reviews count the same; the bins count what their reviews do.
 */
final class Bins {

  private record Bin(long interval, long reviews, long lapses) {}

  private static final class Sums {
    private int reviews;
    private double counts;
    private double predicted;
    private int passed;
  }

  private final Map<Bin, Sums> bins = new LinkedHashMap<>();
  private int reviews;
  private int lapses;

  /** Begins a card. */
  void begin() {
    reviews = 1;
    lapses = 0;
  }

  /** Adds the next scored review of the card. */
  void add(double days, boolean isPass, double predicted, double counts) {
    reviews++;
    Sums sums = bins.computeIfAbsent(bin(days), bin -> new Sums());
    sums.reviews++;
    sums.counts += counts;
    sums.predicted += predicted;
    if (isPass) {
      sums.passed++;
    } else {
      lapses++;
    }
  }

  private Bin bin(double days) {
    return new Bin(
        rounded(248, 3.62, days), rounded(1.99, 1.89, reviews), rounded(1.65, 1.73, lapses));
  }

  /** The nearest step below on a scale of growing steps. */
  private static long rounded(double unit, double base, double number) {
    if (number == 0) {
      return 0;
    }
    double step = StrictMath.floor(StrictMath.log(number) / StrictMath.log(base));
    return StrictMath.round(unit * StrictMath.pow(base, step));
  }

  double rmse() {
    double squares = 0;
    double counts = 0;
    for (Sums sums : bins.values()) {
      double off = (sums.predicted - sums.passed) / sums.reviews;
      squares += sums.counts * off * off;
      counts += sums.counts;
    }
    return StrictMath.sqrt(squares / counts);
  }
}

package dev.qimma.report.page;

import dev.qimma.grading.Distribution;
import dev.qimma.question.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores in ranges of equal width. A score at a border counts upwards, but for the highest.
 *
 * @param low where the first range begins
 * @param learners in each range
 */
record Bins(double low, double width, List<Long> learners) {

  private static final int MOST = 15;
  private static final double[] STEPS = {1, 2, 5, 10};

  /** Widths are no less than this share of a mark. */
  private static final double FINEST = 0.1;

  Bins {
    learners = List.copyOf(learners);
  }

  static Bins of(Distribution totals, Fraction max) {
    double least = Math.min(0, totals.least().map(Fraction::toDouble).orElse(0.0));
    double most = Math.max(max.toDouble(), totals.most().map(Fraction::toDouble).orElse(0.0));
    double width = width(most - least);
    double low = Math.floor(least / width) * width;
    int size = Math.max(1, (int) Math.ceil((most - low) / width - FINEST / MOST));
    long[] counts = new long[size];
    totals
        .counts()
        .forEach(
            (total, learners) -> counts[place((total.toDouble() - low) / width, size)] += learners);
    List<Long> learners = new ArrayList<>();
    for (long count : counts) {
      learners.add(count);
    }
    return new Bins(low, width, learners);
  }

  private static int place(double at, int size) {
    return Math.max(0, Math.min(size - 1, (int) Math.floor(at)));
  }

  /** The least of 1, 2, 5, 10 … that gives few enough; tests of few marks are parted finer. */
  private static double width(double range) {
    for (double power = FINEST; ; power *= 10) {
      for (double step : STEPS) {
        if (step * power * MOST >= range) {
          return step * power;
        }
      }
    }
  }

  int size() {
    return learners.size();
  }

  double border(int index) {
    return low + index * width;
  }

  double high() {
    return border(size());
  }

  long most() {
    return learners.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}

package dev.qimma.stats;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** How lopsided and how peaked a distribution is, by the unbiased k-statistics (Fisher 1929). */
public final class Shape {

  private static final int FEWEST_FOR_KURTOSIS = 4;

  private final double[] values;
  private final int[] counts;
  private final double n;
  private final double mean;
  private final double squares;

  /**
   * The shape of a distribution.
   *
   * @param values each once
   * @param counts how often each occurs
   */
  public Shape(double[] values, int[] counts) {
    this.values = values.clone();
    this.counts = counts.clone();
    n = sum(value -> 1);
    mean = sum(value -> value) / n;
    squares = sum(value -> Math.pow(value - mean, 2));
  }

  private double sum(DoubleUnaryOperator of) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * of.applyAsDouble(values[i]);
    }
    return sum;
  }

  /** k3 / k2^1.5, for three or more that are not all alike. */
  public OptionalDouble skewness() {
    if (n < 3 || isFlat()) {
      return OptionalDouble.empty();
    }
    double cubes = sum(value -> Math.pow(value - mean, 3));
    double k3 = n * cubes / ((n - 1) * (n - 2));
    return OptionalDouble.of(k3 / Math.pow(squares / (n - 1), 1.5));
  }

  /** k4 / k2², for four or more that are not all alike; 0 for a normal distribution. */
  public OptionalDouble kurtosis() {
    if (n < FEWEST_FOR_KURTOSIS || isFlat()) {
      return OptionalDouble.empty();
    }
    double fourths = sum(value -> Math.pow(value - mean, 4));
    double k4 =
        (n * (n + 1) * fourths - 3 * (n - 1) * squares * squares) / ((n - 1) * (n - 2) * (n - 3));
    return OptionalDouble.of(k4 / Math.pow(squares / (n - 1), 2));
  }

  private boolean isFlat() {
    return values.length < 2;
  }
}

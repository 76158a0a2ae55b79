package dev.qimma.stats;

import java.math.BigInteger;
import java.util.OptionalDouble;

/** Numbers from exact sums; empty where one would have to divide by nothing. */
final class Figures {

  private Figures() {}

  static OptionalDouble ratio(BigInteger part, BigInteger whole) {
    return whole.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(part.doubleValue() / whole.doubleValue());
  }

  static OptionalDouble ratio(long part, long whole) {
    return ratio(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  /** Pearson's r, by the sum of the products. */
  static OptionalDouble correlation(Sums x, Sums y, BigInteger products) {
    BigInteger square = x.spread().multiply(y.spread());
    return square.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(x.spread(y, products).doubleValue() / Math.sqrt(square.doubleValue()));
  }

  /** The deviation of a sample. */
  static OptionalDouble deviation(Sums x, double unit) {
    long degrees = x.n() * (x.n() - 1);
    return degrees <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.sqrt(x.spread().doubleValue() / degrees) / unit);
  }
}

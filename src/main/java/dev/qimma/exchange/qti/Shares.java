package dev.qimma.exchange.qti;

import dev.qimma.question.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Shares of points as decimals, and what they stand for. */
final class Shares {

  private static final MathContext DIGITS = new MathContext(15);
  private static final int LARGEST_DENOMINATOR = 100;
  private static final BigDecimal NEAR = new BigDecimal("0.00000002");

  private Shares() {}

  static BigDecimal decimal(Fraction fraction) {
    return new BigDecimal(fraction.numerator())
        .divide(new BigDecimal(fraction.denominator()), DIGITS);
  }

  /** 0.333333333 is a third. */
  static Fraction of(BigDecimal decimal) {
    for (int denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
      BigDecimal times = decimal.multiply(BigDecimal.valueOf(denominator));
      BigDecimal whole = times.setScale(0, RoundingMode.HALF_EVEN);
      if (times.subtract(whole).abs().compareTo(NEAR) <= 0) {
        return Fraction.of(whole.longValue(), denominator);
      }
    }
    return Fraction.of(decimal);
  }
}

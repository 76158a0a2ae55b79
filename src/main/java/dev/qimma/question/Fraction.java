package dev.qimma.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms: marks, weights and points, whose sums must not depend
 * on their order.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0, 1);
  public static final Fraction ONE = of(1, 1);

  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator is 0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger divisor = numerator.gcd(denominator);
      if (denominator.signum() < 0) {
        divisor = divisor.negate();
      }
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() >= 0
        ? new Fraction(unscaled, BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
  }

  /**
   * Reads what {@link #toString()} writes: {@code 3}, {@code -1/4}.
   *
   * @throws NumberFormatException when it is neither
   */
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Fraction(new BigInteger(text), BigInteger.ONE)
        : new Fraction(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negate());
  }

  public Fraction times(Fraction other) {
    if (isZero() || other.isOne()) {
      return this;
    }
    if (isOne()) {
      return other;
    }
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is 0
   */
  public Fraction over(Fraction other) {
    if (other.isZero()) {
      throw new ArithmeticException("division by 0");
    }
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Fraction negate() {
    return isZero() ? this : new Fraction(numerator.negate(), denominator);
  }

  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  private boolean isOne() {
    return numerator.equals(denominator);
  }

  public boolean isPositive() {
    return numerator.signum() > 0;
  }

  public double toDouble() {
    return toDecimal().doubleValue();
  }

  /** Plain decimal of at most 15 significant digits, without exponent or trailing zeros. */
  public String plain() {
    return isZero() ? "0" : toDecimal().stripTrailingZeros().toPlainString();
  }

  /** As a person is told it: at most two decimals, rounded half up. */
  public String rounded() {
    BigDecimal rounded = toDecimal().setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private BigDecimal toDecimal() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), FIFTEEN_DIGITS);
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As it would be made, but there from the start: making it takes as long as reading a bank. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction fraction
        && numerator.equals(fraction.numerator)
        && denominator.equals(fraction.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}

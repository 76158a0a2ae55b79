package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The totals of all learners. What is not defined for so few of them is empty.
 *
 * @param sorted from the lowest to the highest
 */
public record Distribution(List<Fraction> sorted) {

  public static final Fraction FIRST_QUARTILE = Fraction.of(1, 4);
  public static final Fraction MEDIAN = Fraction.of(1, 2);
  public static final Fraction THIRD_QUARTILE = Fraction.of(3, 4);

  public Distribution {
    sorted = sorted.stream().sorted().toList();
  }

  public int size() {
    return sorted.size();
  }

  public Optional<Fraction> mean() {
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sum().over(whole(size())));
  }

  /** With n - 1. */
  public Optional<Fraction> variance() {
    if (size() < 2) {
      return Optional.empty();
    }
    Fraction squares =
        sorted.stream().map(total -> total.times(total)).reduce(Fraction.ZERO, Fraction::plus);
    Fraction ofMean = sum().times(sum()).over(whole(size()));
    return Optional.of(squares.minus(ofMean).over(whole(size() - 1)));
  }

  /** The root of the variance, to 34 digits. */
  public Optional<Fraction> deviation() {
    return variance().map(Distribution::root);
  }

  private static Fraction root(Fraction square) {
    BigDecimal decimal =
        new BigDecimal(square.numerator())
            .divide(new BigDecimal(square.denominator()), MathContext.DECIMAL128);
    return Fraction.of(decimal.sqrt(MathContext.DECIMAL128));
  }

  /** Type 7 of Hyndman and Fan (1996): between its neighbours in proportion. */
  public Optional<Fraction> quantile(Fraction share) {
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    Fraction place = share.times(whole(size() - 1));
    BigInteger below = place.numerator().divide(place.denominator());
    Fraction low = sorted.get(below.intValueExact());
    Fraction high = sorted.get(Math.min(below.intValueExact() + 1, size() - 1));
    Fraction beyond = place.minus(new Fraction(below, BigInteger.ONE));
    return Optional.of(low.plus(high.minus(low).times(beyond)));
  }

  public Optional<Fraction> least() {
    return quantile(Fraction.ZERO);
  }

  public Optional<Fraction> most() {
    return quantile(Fraction.ONE);
  }

  private Fraction sum() {
    return sorted.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction whole(long number) {
    return Fraction.of(number, 1);
  }
}

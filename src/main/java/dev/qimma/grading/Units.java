package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks as whole numbers of their greatest common part, so that sums are exact and quick.
 *
 * @param one how many units make one mark
 * @param scores of the marks that occur, by their numbers
 */
record Units(BigInteger one, List<BigInteger> scores) {

  static Units of(List<Mark> marks, List<Fraction> points) {
    BigInteger one =
        Stream.concat(marks.stream().map(Mark::score), points.stream())
            .map(Fraction::denominator)
            .reduce(BigInteger.ONE, Units::leastCommonMultiple);
    return new Units(one, marks.stream().map(mark -> inUnits(mark.score(), one)).toList());
  }

  private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private static BigInteger inUnits(Fraction score, BigInteger one) {
    return score.numerator().multiply(one.divide(score.denominator()));
  }

  BigInteger score(int code) {
    return code == Sheets.MISSING ? BigInteger.ZERO : scores.get(code);
  }

  /** In units, what is made of parts of the same size. */
  BigInteger of(Fraction marks) {
    return inUnits(marks, one);
  }

  Fraction fraction(BigInteger units) {
    return new Fraction(units, one);
  }
}

package dev.qimma.exchange;

import dev.qimma.question.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What an answer may earn in Moodle, in percent: it refuses all others ({@code get_grade_options}).
 */
public final class Grades {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 5;

  /** As near as two decimals are to what they stand for. */
  private static final Fraction NEAR = Fraction.of(1, 10_000);

  private static final List<Fraction> KNOWN =
      Stream.concat(
              LongStream.rangeClosed(1, 10).mapToObj(tenth -> Fraction.of(tenth, 10)),
              Stream.of(
                  Fraction.of(5, 6),
                  Fraction.of(3, 4),
                  Fraction.of(2, 3),
                  Fraction.of(1, 3),
                  Fraction.of(1, 4),
                  Fraction.of(1, 6),
                  Fraction.of(1, 7),
                  Fraction.of(1, 8),
                  Fraction.of(1, 9),
                  Fraction.of(1, 20),
                  Fraction.ZERO))
          .flatMap(grade -> Stream.of(grade, grade.negate()))
          .distinct()
          .toList();

  private Grades() {}

  /** What a percentage stands for: 33.33333 is a third. */
  public static Fraction of(BigDecimal percent) {
    Fraction said = Fraction.of(percent).over(Fraction.of(100, 1));
    Fraction known = nearest(said);
    return distance(said, known).compareTo(NEAR) <= 0 ? known : said;
  }

  /** The nearest one that Moodle takes. */
  public static Fraction nearest(Fraction grade) {
    return KNOWN.stream()
        .min(
            Comparator.<Fraction, Fraction>comparing(known -> distance(grade, known))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(Fraction.ZERO);
  }

  private static Fraction distance(Fraction one, Fraction other) {
    Fraction off = one.minus(other);
    return off.max(off.negate());
  }

  /** In percent, with five decimals where they are needed. */
  public static BigDecimal percent(Fraction grade) {
    BigInteger hundredfold = grade.numerator().multiply(HUNDRED.toBigInteger());
    return new BigDecimal(hundredfold)
        .divide(new BigDecimal(grade.denominator()), DECIMALS, RoundingMode.HALF_UP);
  }
}

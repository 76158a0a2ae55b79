package dev.qimma.kind.number;

import java.math.BigDecimal;

/** The numbers that count as right, ends included, and the one to show. */
record Interval(BigDecimal least, BigDecimal model, BigDecimal most) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Interval around(BigDecimal number, BigDecimal within) {
    return new Interval(number.subtract(within), number, number.add(within));
  }

  static Interval between(BigDecimal least, BigDecimal most) {
    return new Interval(least, least.add(most).divide(TWO), most);
  }

  boolean contains(BigDecimal number) {
    return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
  }

  boolean isExact() {
    return least.compareTo(most) == 0;
  }
}

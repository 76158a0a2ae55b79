package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as files write them. */
final class Decimal {

  /** Longer ones are no numbers that a question asks for, and slow to reckon with. */
  private static final int LONGEST = 60;

  private static final int LARGEST_EXPONENT = 400;

  private Decimal() {}

  static Optional<BigDecimal> parse(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(bare);
      return Math.abs((long) number.scale()) > LARGEST_EXPONENT
          ? Optional.empty()
          : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** As a double; 0 where it is none. */
  static double or(String text, double otherwise) {
    return parse(text).map(BigDecimal::doubleValue).orElse(otherwise);
  }
}

package dev.qimma.question;

import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the number of an option or item, in the digits of either script. */
public final class Positions {

  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private Positions() {}

  /** A whole number from 1 to 1000; empty for anything else. */
  public static Optional<Integer> parse(String text) {
    return Numerals.parse(text)
        .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValueExact);
  }
}

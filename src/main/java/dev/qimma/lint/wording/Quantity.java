package dev.qimma.lint.wording;

import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What options can be put in order by: a number with its unit, or a date.
 *
 * @param unit {@code date} for a date
 */
public record Quantity(BigDecimal amount, String unit) {

  /** Reads a number or a date that is the whole text. */
  public static Optional<Quantity> parse(String text) {
    return CalendarDate.parse(text)
        .map(day -> new Quantity(BigDecimal.valueOf(day), "date"))
        .or(
            () ->
                Optional.of(text)
                    .filter(Numerals::hasDigit)
                    .flatMap(Numerals::parseWithUnit)
                    .map(measure -> new Quantity(measure.number(), measure.unit())));
  }

  public boolean isBare() {
    return unit.isEmpty();
  }
}

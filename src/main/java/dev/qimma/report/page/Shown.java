package dev.qimma.report.page;

import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as the page shows them. */
final class Shown {

  private static final int DECIMALS = 2;
  private static final int PER_CENT = 100;

  /** For what is not defined. */
  private static final Message DASH = Message.of("undefined.short");

  private Shown() {}

  /** Two decimals at most, with a minus sign. */
  static String decimal(double number) {
    return coordinate(number).replace('-', '−');
  }

  static String decimal(Fraction number) {
    return decimal(number.toDouble());
  }

  /** The number, or a dash. */
  static Object decimal(OptionalDouble number) {
    return number.isEmpty() ? DASH : decimal(number.getAsDouble());
  }

  static Object decimal(Optional<Fraction> number) {
    return decimal(real(number));
  }

  /** A whole percentage, or a dash. */
  static Message percent(OptionalDouble share) {
    return share.isEmpty() ? DASH : Message.of("percent", decimal(percent(share.getAsDouble())));
  }

  static int percent(double share) {
    return BigDecimal.valueOf(share * PER_CENT).setScale(0, RoundingMode.HALF_EVEN).intValue();
  }

  static OptionalDouble real(Optional<Fraction> number) {
    return number.isPresent() ? OptionalDouble.of(number.get().toDouble()) : OptionalDouble.empty();
  }

  /** A number as attributes take it. */
  static String coordinate(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  /** A share from 0 to 1 as a length; what lies beyond is cut. */
  static String length(double share) {
    return coordinate(PER_CENT * Math.max(0, Math.min(1, share))) + "%";
  }
}

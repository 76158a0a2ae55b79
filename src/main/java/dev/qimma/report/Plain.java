package dev.qimma.report;

import dev.qimma.question.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as programs are given them: plain decimal, up to 15 significant digits. */
final class Plain {

  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private Plain() {}

  /** Empty where it is not defined. */
  static Optional<String> of(OptionalDouble number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(of(number.getAsDouble()));
  }

  static String of(double number) {
    BigDecimal decimal = new BigDecimal(number).round(FIFTEEN_DIGITS);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  static Optional<String> of(Optional<Fraction> number) {
    return number.map(Fraction::plain);
  }
}

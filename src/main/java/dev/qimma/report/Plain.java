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

  /** Between these, the digits of most numbers can be had without the work of big ones. */
  private static final double LEAST = 1e-7;

  private static final double MOST = 1e15;

  private Plain() {}

  /** The common case, exact: a power of ten, a product with its rounding error, and a check. */
  private static final class Quick {

    private static final int DIGITS = 15;
    private static final double[] TENS = new double[DIGITS + 8];

    /** Closer to a half than this, the rounding is left to exact arithmetic. */
    private static final double DOUBT = 1e-6;

    static {
      for (int i = 0; i < TENS.length; i++) {
        TENS[i] = Double.parseDouble("1e" + i);
      }
    }

    /** Empty where it cannot tell. */
    static String fifteenDigits(double size) {
      int places = DIGITS - 1;
      while (places > 0 && size * TENS[places] >= MOST) {
        places--;
      }
      while (places < TENS.length - 1 && size * TENS[places + 1] < MOST) {
        places++;
      }
      double product = size * TENS[places];
      long digits = (long) product;
      double rest = product - digits + Math.fma(size, TENS[places], -product);
      if (Math.abs(rest - 0.5) < DOUBT || Math.abs(rest - 1) < DOUBT || product >= MOST - 1) {
        return "";
      }
      return written(rest > 0.5 ? digits + 1 : digits, places);
    }

    private static String written(long digits, int places) {
      while (places > 0 && digits % 10 == 0) {
        digits /= 10;
        places--;
      }
      String text = Long.toString(digits);
      if (places == 0) {
        return text;
      }
      String padded = text.length() > places ? text : "0".repeat(places + 1 - text.length()) + text;
      int point = padded.length() - places;
      return padded.substring(0, point) + "." + padded.substring(point);
    }
  }

  /** Empty where it is not defined. */
  static Optional<String> of(OptionalDouble number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(of(number.getAsDouble()));
  }

  static String of(double number) {
    double size = Math.abs(number);
    String quick = size >= LEAST && size < MOST ? Quick.fifteenDigits(size) : "";
    if (!quick.isEmpty()) {
      return number < 0 ? "-" + quick : quick;
    }
    BigDecimal decimal = new BigDecimal(number).round(FIFTEEN_DIGITS);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  static Optional<String> of(Optional<Fraction> number) {
    return number.map(Fraction::plain);
  }
}

package dev.qimma.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people write them, in digits of either script. */
public final class Numerals {

  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int MANY_DIGITS = Numeral.MOST_CHARACTERS / 2;

  private Numerals() {}

  /**
   * Reads a number: {@code 1,000}, {@code 3,5}, {@code ٣٫٥}, {@code −2e-3}. A comma before exactly
   * three digits parts thousands, any other is a decimal comma; where points and commas occur, the
   * last is the decimal one. Nobody's number is so large or so small that it cannot be written out.
   */
  public static Optional<BigDecimal> parse(String text) {
    Optional<BigDecimal> common = Numeral.common(text);
    return common.isPresent()
        ? common
        : Numeral.parse(text).map(BigDecimal::new).filter(Numerals::canBeTyped);
  }

  /** Whether a digit stands in a text, without which there is no number in it. */
  public static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Numeral.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Reads a number with what stands around it: {@code 50 litres}, {@code ٥٪}, {@code $5}. */
  public static Optional<Measure> parseWithUnit(String text) {
    return Measure.parse(text);
  }

  private static boolean canBeTyped(BigDecimal number) {
    boolean isShort = number.scale() >= 0 && number.scale() + number.precision() < MANY_DIGITS;
    return isShort || exact(number).length() <= Numeral.MOST_CHARACTERS;
  }

  /** Plain decimal with all its digits, so that reading it gives the same number. */
  public static String exact(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The same of a number that was just read from a text: that text, where it is exact already. */
  public static String exact(BigDecimal number, String written) {
    return isExact(written) ? written : exact(number);
  }

  /** Whether a text is digits and perhaps a point and a minus, with no zero more than it needs. */
  private static boolean isExact(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int point = -1;
    for (int at = first; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '.' && point < 0) {
        point = at;
      } else if (letter < '0' || letter > '9') {
        return false;
      }
    }
    int whole = (point < 0 ? text.length() : point) - first;
    boolean begins = whole > 0 && (text.charAt(first) != '0' || (whole == 1 && point > 0));
    return begins && (point < 0 || text.charAt(text.length() - 1) > '0');
  }

  /** Plain decimal of at most 15 significant digits, without exponent or trailing zeros. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0
        ? "0"
        : number.round(FIFTEEN_DIGITS).stripTrailingZeros().toPlainString();
  }
}

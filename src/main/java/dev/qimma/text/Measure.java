package dev.qimma.text;

import java.math.BigDecimal;
import java.util.Optional;

/** A number and the unit written with it, empty where there is none. */
public record Measure(BigDecimal number, String unit) {

  private static final int MOST_CHARACTERS = 100;

  static Optional<Measure> parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    Optional<BigDecimal> common = Numeral.common(text);
    return common.isPresent()
        ? common.map(number -> new Measure(number, ""))
        : parseAny(Controls.dropped(text).strip());
  }

  private static Optional<Measure> parseAny(String written) {
    return unitless(written).or(() -> unitBehind(written)).or(() -> unitBefore(written));
  }

  private static Optional<Measure> unitless(String text) {
    return Numerals.parse(text).map(number -> new Measure(number, ""));
  }

  /** The longest number the text begins with, and the rest. */
  private static Optional<Measure> unitBehind(String text) {
    for (int end = text.length() - 1; end > 0; end--) {
      String unit = text.substring(end).strip();
      if (Character.isDigit(lastOf(text.substring(0, end).stripTrailing())) && isUnit(unit)) {
        Optional<BigDecimal> number = Numerals.parse(text.substring(0, end));
        if (number.isPresent()) {
          return number.map(found -> new Measure(found, unit));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code $5, -$5, ٪٥}: of units before the number only signs are read. */
  private static Optional<Measure> unitBefore(String text) {
    String sign = isSign(text) ? text.substring(0, 1) : "";
    String rest = text.substring(sign.length());
    if (rest.isEmpty() || !isSymbol(rest.codePointAt(0))) {
      return Optional.empty();
    }
    int end = rest.offsetByCodePoints(0, 1);
    return Numerals.parse(sign + rest.substring(end).strip())
        .map(number -> new Measure(number, rest.substring(0, end)));
  }

  private static boolean isSign(String text) {
    return text.startsWith("+") || text.startsWith("-") || text.startsWith("\u2212");
  }

  /** A further number is no part of a unit, but m2 is one. */
  private static boolean isUnit(String text) {
    int first = text.codePointAt(0);
    return (Character.isLetter(first) || isSymbol(first)) && !hasNumber(text);
  }

  private static boolean hasNumber(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && Spaces.isSpace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSymbol(int letter) {
    return Character.getType(letter) == Character.CURRENCY_SYMBOL
        || letter == '%'
        || letter == '٪'
        || letter == '‰'
        || letter == '°';
  }

  private static int lastOf(String text) {
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }
}

package dev.qimma.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one written number into the form that Java reads. */
final class Numeral {

  static final int MOST_CHARACTERS = 100;
  private static final char ARABIC_POINT = '٫';
  private static final int NO_POINT = -1;
  private static final int NO_DIGIT = -1;
  private static final int TEN = 10;

  /** Digits and a point that surely fit. */
  private static final int MOST_OF_A_LONG = 18;

  private static final Pattern PARTS =
      Pattern.compile("(?<sign>[+-]? *)(?<number>[^e+-]+)(?:e(?<exponent>[+-]?[0-9]{1,3}))?");
  private static final Pattern WHOLE =
      Pattern.compile("[0-9]*|[1-9][0-9]{0,2}([ ,.'_٬])[0-9]{3}(?:\\1[0-9]{3})*");
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");
  private static final Pattern ONE_THOUSANDS_COMMA = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

  private Numeral() {}

  static Optional<String> parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    String plain = plain(text);
    Matcher parts = PARTS.matcher(signFirst(plain));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String sign = parts.group("sign").strip();
    String exponent = parts.group("exponent");
    return decimal(parts.group("number"))
        .map(number -> sign + number + (exponent == null ? "" : "e" + exponent));
  }

  /**
   * Reads what most numbers are: a few digits with one point between them or none, and perhaps a
   * minus. No pattern is needed, and no text in between; empty where it is not as simple.
   */
  static Optional<BigDecimal> common(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int length = text.length();
    if (length == first || length - first > MOST_OF_A_LONG) {
      return Optional.empty();
    }
    long digits = 0;
    int scale = NO_POINT;
    for (int at = first; at < length; at++) {
      char letter = text.charAt(at);
      int digit = digit(letter);
      if (digit != NO_DIGIT) {
        digits = digits * TEN + digit;
        scale += scale == NO_POINT ? 0 : 1;
      } else if ((letter == '.' || letter == ARABIC_POINT) && scale == NO_POINT && at > first) {
        scale = 0;
      } else {
        return Optional.empty();
      }
    }
    return scale == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(first == 0 ? digits : -digits, Math.max(scale, 0)));
  }

  static boolean isDigit(char letter) {
    return digit(letter) != NO_DIGIT;
  }

  private static int digit(char letter) {
    if (letter >= '0' && letter <= '9') {
      return letter - '0';
    }
    return ArabicLetters.isArabicDigit(letter) ? ArabicLetters.asciiDigit(letter) - '0' : NO_DIGIT;
  }

  private static String plain(String text) {
    return Fold.each(text, Numeral::plain).strip();
  }

  private static int plain(int letter) {
    if (Controls.isControl(letter)) {
      return Fold.NOTHING;
    }
    if (ArabicLetters.isArabicDigit(letter)) {
      return ArabicLetters.asciiDigit(letter);
    }
    return switch (letter) {
      case '\u2212' -> '-';
      case '\u2019' -> '\'';
      case '،' -> ',';
      case 'E' -> 'e';
      default -> Character.isSpaceChar(letter) ? ' ' : letter;
    };
  }

  /** Arabic writers put the minus at either end. */
  private static String signFirst(String text) {
    return text.endsWith("-") ? "-" + text.substring(0, text.length() - 1).strip() : text;
  }

  private static Optional<String> decimal(String number) {
    int point = pointOf(number);
    if (point == NO_POINT) {
      return whole(number, NO_POINT);
    }
    String fraction = number.substring(point + 1);
    boolean written = !fraction.isEmpty() || (point > 0 && number.charAt(point) == '.');
    if (!written || !DIGITS.matcher(fraction).matches()) {
      return Optional.empty();
    }
    return whole(number.substring(0, point), number.charAt(point))
        .map(digits -> digits + "." + fraction);
  }

  private static Optional<String> whole(String text, int point) {
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return Optional.empty();
    }
    String separator = whole.group(1);
    if (separator == null) {
      return Optional.of(text);
    }
    return separator.charAt(0) == point
        ? Optional.empty()
        : Optional.of(text.replace(separator, ""));
  }

  private static int pointOf(String number) {
    int arabic = number.indexOf(ARABIC_POINT);
    if (arabic >= 0) {
      return arabic;
    }
    int point = number.lastIndexOf('.');
    int comma = number.lastIndexOf(',');
    return point >= 0 || comma < 0 ? Math.max(point, comma) : decimalComma(number, comma);
  }

  private static int decimalComma(String number, int comma) {
    boolean several = number.indexOf(',') < comma;
    return several || ONE_THOUSANDS_COMMA.matcher(number).matches() ? NO_POINT : comma;
  }
}

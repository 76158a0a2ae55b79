package dev.qimma.bank.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Plain texts that readers of YAML 1.1 turn into something else. */
public final class UnsafeScalar {

  private static final Set<String> WORDS = Set.of("y", "yes", "n", "no", "on", "off", "~", "null");

  private static final int LONGEST_WORD = 4;

  /** Times read in base 60, octal numbers, dates. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "[-+]?[0-9]{1,9}(:[0-5]?[0-9]){1,3}(\\.[0-9]{1,9})?"
              + "|0[0-7]{1,20}"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}");

  private UnsafeScalar() {}

  public static boolean is(Node.Scalar scalar) {
    return scalar.isPlain() && is(scalar.text());
  }

  public static boolean is(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return beginsNumber(text.charAt(0))
        ? isOfNumbers(text) && CHANGED.matcher(text).matches()
        : text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean beginsNumber(char letter) {
    return isDigit(letter) || letter == '-' || letter == '+';
  }

  /** Whether only numbers and their signs stand in it; most that begin so go on in words. */
  private static boolean isOfNumbers(String text) {
    for (int at = 1; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (!isDigit(letter) && letter != ':' && letter != '.' && letter != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}

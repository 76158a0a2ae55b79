package dev.qimma.bank.yaml;

import java.util.Arrays;

/**
 * The characters of a usual file: letters and signs that are shown, spaces, and line ends of one
 * kind or the other.
 */
final class UsualLetters {

  private final char[] text;
  private final int length;
  private boolean isHarmless = true;

  /** Where the second units of letters stand that take two. */
  private int[] seconds = {};

  private int pairs;

  /**
   * Looks at all of a text.
   *
   * @throws Unusual where a character is not usual
   */
  UsualLetters(String text) {
    this.length = text.length();
    this.text = new char[length + 2]; // one may look ahead from the end
    text.getChars(0, length, this.text, 0);
    for (int at = 0; at < length; at++) {
      char c = this.text[at];
      if (c < ' ') {
        Unusual.unless(c == '\n' || (c == '\r' && this.text[at + 1] == '\n'));
      } else if (c >= 0x7F && !ForbiddenCharacters.isOfWriting(c)) {
        at += beyond(c, at);
      }
    }
  }

  /** Notes a character that is neither of ASCII nor of most scripts; how many units it has more. */
  private int beyond(char c, int at) {
    isHarmless = false;
    if (!Character.isSurrogatePair(c, text[at + 1])) {
      Unusual.unless(isShown(c));
      return 0;
    }
    if (pairs == seconds.length) {
      seconds = Arrays.copyOf(seconds, 2 * pairs + 1);
    }
    seconds[pairs++] = at + 1;
    return 1;
  }

  /** Whether it is a letter to every reader of YAML, and ends a line to none. */
  private static boolean isShown(char c) {
    return (c >= 0xA0 && c < 0x2028) || (c > 0x2029 && c < 0xD800) || (c >= 0xE000 && c < 0xFEFF);
  }

  /** Whether no letter of it can be forbidden. */
  boolean isHarmless() {
    return isHarmless;
  }

  int length() {
    return length;
  }

  /** Its units, and a few zeros behind them; not to be changed. */
  char[] units() {
    return text;
  }

  /** How many letters stand before a unit. */
  int count(int index) {
    return pairs == 0 ? index : index - pairsBefore(index);
  }

  private int pairsBefore(int index) {
    int found = Arrays.binarySearch(seconds, 0, pairs, index);
    return found < 0 ? -found - 1 : found;
  }
}

package dev.qimma.screen.bidi;

import java.util.regex.Pattern;

/** Characters terminals disagree about, replaced by ones they draw alike. */
final class Substitutes {

  private static final char END_OF_AYAH = '\u06DD';
  private static final char SOFT_HYPHEN = '\u00AD';

  private Substitutes() {}

  static String in(String text) {
    String drawn = hasUndrawn(text) ? withoutUndrawn(text) : text;
    return drawn.indexOf(END_OF_AYAH) < 0 ? drawn : AyahNumber.bracketed(drawn);
  }

  private static boolean hasUndrawn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isUndrawn(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Signs that stand under or over a number, and a place where a word may be cut. */
  private static boolean isUndrawn(char c) {
    return c == SOFT_HYPHEN || (c >= '\u0600' && c <= '\u0605');
  }

  private static String withoutUndrawn(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isUndrawn(c)) {
        drawn.append(c);
      }
    }
    return drawn.toString();
  }

  /** Apart, since few texts have one and no start waits for its pattern. */
  private static final class AyahNumber {

    private static final Pattern PATTERN =
        Pattern.compile(END_OF_AYAH + "([0-9\u0660-\u0669\u06F0-\u06F9]*)");

    /** Ornate brackets round the number; the marks keep it one right-to-left piece anywhere. */
    private static final String BRACKETED = "\u200F\uFD3F$1\uFD3E\u200F";

    static String bracketed(String text) {
      return PATTERN.matcher(text).replaceAll(BRACKETED);
    }
  }
}

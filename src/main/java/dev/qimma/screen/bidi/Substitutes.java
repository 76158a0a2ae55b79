package dev.qimma.screen.bidi;

import java.util.regex.Pattern;

/** Characters terminals disagree about, replaced by ones they draw alike. */
final class Substitutes {

  private static final char END_OF_AYAH = '\u06DD';
  private static final Pattern AYAH_NUMBER =
      Pattern.compile(END_OF_AYAH + "([0-9\u0660-\u0669\u06F0-\u06F9]*)");

  /** Ornate brackets round the number; the marks keep it one right-to-left piece anywhere. */
  private static final String BRACKETED = "\u200F\uFD3F$1\uFD3E\u200F";

  private static final Pattern UNDRAWN = Pattern.compile("[\u0600-\u0605\u00AD]");

  private Substitutes() {}

  static String in(String text) {
    String drawn = text;
    if (UNDRAWN.matcher(drawn).find()) {
      drawn = UNDRAWN.matcher(drawn).replaceAll("");
    }
    return drawn.indexOf(END_OF_AYAH) < 0
        ? drawn
        : AYAH_NUMBER.matcher(drawn).replaceAll(BRACKETED);
  }
}

package dev.qimma.text;

/** A text with a blank in place of each letter: how long its words are, and nothing more. */
public final class Outline {

  private static final String BLANK = "_";

  private Outline() {}

  /** A blank for each letter or digit, a gap between words; signs stand as they are. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    text.strip().codePoints().forEach(c -> add(out, c));
    return out.toString().stripTrailing();
  }

  private static void add(StringBuilder out, int c) {
    if (c == ArabicLetters.TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    if (Spaces.isSpace(c)) {
      out.append("  ");
    } else if (Character.isLetterOrDigit(c)) {
      out.append(blank(c)).append(' ');
    } else {
      out.appendCodePoint(c).append(' ');
    }
  }

  /** Of Arabic a blank runs from the right too: the stroke between letters is one. */
  private static String blank(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
        ? Character.toString(ArabicLetters.TATWEEL)
        : BLANK;
  }
}

package dev.qimma.text;

/** White space, of every width. */
final class Spaces {

  private static final int NEXT_LINE = 0x85;
  private static final int DELETE = 0x7F;
  private static final int FIRST_ARABIC = 0x600;
  private static final int LAST_ARABIC = 0x6FF;

  private Spaces() {}

  static boolean isSpace(int letter) {
    if ((letter > ' ' && letter < DELETE) || (letter >= FIRST_ARABIC && letter <= LAST_ARABIC)) {
      return false;
    }
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == NEXT_LINE;
  }

  /** Runs become one space; none is left at the ends. */
  static String folded(String text) {
    return isFolded(text) ? text : fold(text);
  }

  /** Whether only single common spaces stand in it, and none at its ends. */
  private static boolean isFolded(String text) {
    boolean isAfterSpace = true;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isSpace(letter) && (letter != ' ' || isAfterSpace)) {
        return false;
      }
      isAfterSpace = letter == ' ';
    }
    return text.isEmpty() || !isAfterSpace;
  }

  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              if (!isSpace(letter)) {
                out.appendCodePoint(letter);
              } else if (!endsWithSpace(out)) {
                out.append(' ');
              }
            });
    if (endsWithSpace(out) && !out.isEmpty()) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** Whether nothing or white space comes before what is appended next. */
  static boolean endsWithSpace(StringBuilder out) {
    return out.isEmpty() || isSpace(out.codePointBefore(out.length()));
  }
}

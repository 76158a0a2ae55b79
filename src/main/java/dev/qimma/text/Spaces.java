package dev.qimma.text;

/** White space, of every width. */
final class Spaces {

  private static final int NEXT_LINE = 0x85;

  private Spaces() {}

  static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == NEXT_LINE;
  }

  /** Runs become one space; none is left at the ends. */
  static String folded(String text) {
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

package dev.qimma.screen.bidi;

/** Which way text runs, told from its characters alone. */
final class Direction {

  private Direction() {}

  /** Whether anything in it runs from right to left; errs on the side of yes. */
  static boolean mayRunRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRightToLeftUnit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeftUnit(char c) {
    if (c < 0x0590) {
      return false;
    }
    return c <= 0x08FF // Hebrew, Arabic, Syriac, Thaana, N'Ko ...
        || c == 0x200F // right-to-left mark
        || (c >= 0x202A && c <= 0x202E) // embeddings and overrides
        || c == 0x2067 // right-to-left isolate
        || (c >= 0xFB1D && c <= 0xFDFF) // presentation forms A
        || (c >= 0xFE70 && c <= 0xFEFF) // presentation forms B
        || c == 0xD802 // high surrogates of U+10800 to U+10FFF
        || c == 0xD803
        || c == 0xD83A // and of U+1E800 to U+1EFFF
        || c == 0xD83B;
  }

  /** Rules P2 and P3 of UAX #9: the first strong character outside isolates decides. */
  static boolean isRightToLeft(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Controls.isIsolate(c)) {
        depth = c == Controls.POP_ISOLATE ? Math.max(0, depth - 1) : depth + 1;
      } else if (depth == 0 && isStrong(c)) {
        return Character.getDirectionality(c) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      }
    }
    return false;
  }

  private static boolean isStrong(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }
}

package dev.qimma.screen.bidi;

/** The invisible characters that steer direction. */
final class Controls {

  static final int LEFT_TO_RIGHT_MARK = 0x200E;
  static final int RIGHT_TO_LEFT_MARK = 0x200F;
  static final int RIGHT_TO_LEFT_EMBEDDING = 0x202B;
  static final int POP_EMBEDDING = 0x202C;
  static final int POP_ISOLATE = 0x2069;

  private static final int ARABIC_LETTER_MARK = 0x061C;
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;

  private Controls() {}

  static boolean contains(int c) {
    return c == LEFT_TO_RIGHT_MARK
        || c == RIGHT_TO_LEFT_MARK
        || c == ARABIC_LETTER_MARK
        || (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE)
        || isIsolate(c);
  }

  /** Opening or closing. */
  static boolean isIsolate(int c) {
    return c >= FIRST_ISOLATE && c <= POP_ISOLATE;
  }
}

package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The beginning of a record as it stands in the file, for people to find it by. */
final class RawText {

  private static final int CHARACTERS = 200;
  private static final int BYTES = CHARACTERS * 4;

  private final byte[] start = new byte[BYTES];
  private int length;

  void clear() {
    length = 0;
  }

  void add(int letter) {
    if (length < BYTES) {
      start[length++] = (byte) letter;
    }
  }

  String text() {
    return cut(new String(start, 0, length, UTF_8));
  }

  /** At most the first 200 characters; none is cut in two. */
  static String cut(String text) {
    return text.codePointCount(0, text.length()) <= CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CHARACTERS));
  }
}

package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A cell of CSV as its bytes stand in the file, which are known to be written by the rules. */
final class Cell {

  static final byte QUOTE = '"';

  private Cell() {}

  /** What it says. */
  static String text(byte[] bytes, int from, int to) {
    return to > from && bytes[from] == QUOTE
        ? new String(bytes, from + 1, to - from - 2, UTF_8).replace("\"\"", "\"")
        : new String(bytes, from, to - from, UTF_8);
  }

  /** Whether it has no line break in it. */
  static boolean isOneLine(byte[] bytes, int from, int to) {
    for (int at = from; at < to && bytes[from] == QUOTE; at++) {
      if (bytes[at] == '\n') {
        return false;
      }
    }
    return true;
  }
}

package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.grading.bytes.Roll;
import dev.qimma.text.Utf8;

/** Tells a batch whose the responses are, by the cells of learners. */
final class Callers {

  private static final int NOBODY = 0;

  /** Where the cell stands of whoever was called last, and how long it is; 0 if nobody was. */
  int start;

  int length;

  void forget() {
    start = 0;
    length = NOBODY;
  }

  /** Where the cell ends if it is the one of whoever was called last; 0 if it is not. */
  int again(byte[] bytes, int from, byte delimiter) {
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] != bytes[start + i]) {
        return 0;
      }
    }
    return length > 0 && bytes[from + length] == delimiter ? from + length : 0;
  }

  /** Calls the learner whose cell that is; whether it names one. */
  boolean call(byte[] bytes, int from, int to, int hash, Batch batch) {
    if (isPlain(bytes, from, to)) {
      batch.call(bytes, from, to, hash);
    } else if (!Utf8.isValid(bytes, from, to) || !call(Cell.text(bytes, from, to), batch)) {
      return false;
    }
    start = from;
    length = Cell.isOneLine(bytes, from, to) ? to - from : NOBODY;
    return true;
  }

  private static boolean call(String cell, Batch batch) {
    byte[] name = cell.strip().getBytes(UTF_8);
    batch.call(name, 0, name.length, Roll.hash(name, 0, name.length));
    return name.length > 0;
  }

  /** Whether the bytes are the name: ASCII, without quotes, and no space to be taken off. */
  private static boolean isPlain(byte[] bytes, int from, int to) {
    if (from == to || bytes[from] <= ' ' || bytes[to - 1] <= ' ' || bytes[from] == Cell.QUOTE) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }
}

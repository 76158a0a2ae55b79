package dev.qimma.grading;

import dev.qimma.grading.bytes.Memo;
import dev.qimma.grading.bytes.Notes;
import dev.qimma.grading.bytes.Roll;
import dev.qimma.grading.bytes.Utf8;

/** Finds the marks of cells of responses, for one thread: by its notes, else by what all know. */
final class Answers {

  /** The cell is to be looked at more carefully. */
  static final int ODD = -1;

  private static final int DASHED = 1 << 20;

  /** Of ASCII. */
  static final int LETTERS = 128;

  /** How many questions have their letters in a table. */
  static final int LETTERED = 256;

  private final Header header;
  private final Marks marks;

  /** What is one letter, as most responses are: one more than the mark; 0 where none is known. */
  private final int[] letters = new int[LETTERED * LETTERS];

  private final Notes notes = new Notes();

  Answers(Header header, Marks marks) {
    this.header = header;
    this.marks = marks;
  }

  /** One more than the mark of a letter, by question and letter; 0 where it is not known. */
  int[] letters() {
    return letters;
  }

  Notes notes() {
    return notes;
  }

  /** The key of the cells in which the same bytes mean the same. */
  int key(int column, int question) {
    return header.dashed().contains(column) ? question | DASHED : question;
  }

  /** The number of the mark for a cell. */
  int code(byte[] bytes, int from, int to, int column, int key, int question) {
    int length = to - from;
    if (length == 1 && key < LETTERED && bytes[from] >= 0) {
      return letter(bytes, from, column, key, question);
    }
    if (length > Notes.LONGEST) {
      return known(bytes, from, to, column, key, question);
    }
    if (length <= Long.BYTES) {
      return noted(bytes, from, to, packed(bytes, from, to), column, key, question);
    }
    int middle = from + Long.BYTES;
    int end = Math.min(to, middle + Long.BYTES);
    long first = packed(bytes, from, middle);
    long second = packed(bytes, middle, end);
    return noted(bytes, from, to, first, second, packed(bytes, end, to), column, key, question);
  }

  private int noted(byte[] bytes, int from, int to, long text, int column, int key, int question) {
    int noted = notes.find(key, to - from, text);
    if (noted != Memo.UNKNOWN) {
      return noted;
    }
    int code = known(bytes, from, to, column, key, question);
    if (code != ODD) {
      notes.keep(key, to - from, text, code);
    }
    return code;
  }

  private int noted(
      byte[] bytes,
      int from,
      int to,
      long first,
      long second,
      long third,
      int column,
      int key,
      int question) {
    int noted = notes.find(key, to - from, first, second, third);
    if (noted != Memo.UNKNOWN) {
      return noted;
    }
    int code = known(bytes, from, to, column, key, question);
    if (code != ODD) {
      notes.keep(key, to - from, first, second, third, code);
    }
    return code;
  }

  private int letter(byte[] bytes, int from, int column, int key, int question) {
    int place = key * LETTERS + bytes[from];
    if (letters[place] == 0) {
      letters[place] = known(bytes, from, from + 1, column, key, question) + 1;
    }
    return letters[place] - 1;
  }

  static long packed(byte[] bytes, int from, int to) {
    long packed = 0;
    for (int at = from; at < to; at++) {
      packed = (packed << Byte.SIZE) | (bytes[at] & 0xFF);
    }
    return packed;
  }

  private int known(byte[] bytes, int from, int to, int column, int key, int question) {
    int hash = Roll.hash(bytes, from, to);
    int known = marks.find(key, bytes, from, to, hash);
    if (known != Memo.UNKNOWN) {
      return known;
    }
    if (!Utf8.isValid(bytes, from, to)) {
      return ODD;
    }
    String response = header.response(column, Cell.text(bytes, from, to));
    return marks.learn(key, question, response, bytes, from, to, hash);
  }
}

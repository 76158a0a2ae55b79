package dev.qimma.grading;

import dev.qimma.grading.bytes.Memo;
import dev.qimma.grading.bytes.Notes;
import dev.qimma.grading.bytes.Words;
import dev.qimma.text.Utf8;

/** Finds the marks of cells of responses, for one thread: by its notes, else by what all know. */
final class Answers {

  /** The cell is to be looked at more carefully. */
  static final int ODD = -1;

  private static final int DASHED = 1 << 20;

  /** Of ASCII. */
  static final int LETTERS = 128;

  /** How many questions have their letters in a table. */
  static final int LETTERED = 256;

  /** Room for half a million short texts, 8 MiB, and 32,768 longer ones, 2.3 MiB. */
  private static final int SHORT_BITS = 17;

  private static final int LONG_BITS = 15;

  private final Header header;
  private final Marks marks;

  /** What is one letter, as most responses are: one more than the mark; 0 where none is known. */
  private final int[] letters = new int[LETTERED * LETTERS];

  private final Notes notes = new Notes(SHORT_BITS, LONG_BITS);

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

  /**
   * The number of the mark for a cell.
   *
   * @param hash {@link Words#hash} of its bytes
   */
  int code(byte[] bytes, int from, int to, int hash, int column, int key, int question) {
    int length = to - from;
    if (length > Notes.LONGEST) {
      return known(bytes, from, to, hash, column, key, question);
    }
    if (length > Long.BYTES) {
      return noted(bytes, from, to, hash, column, key, question);
    }
    return length == 1 && key < LETTERED && bytes[from] >= 0
        ? letter(bytes, from, hash, column, key, question)
        : notedShort(bytes, from, to, hash, column, key, question);
  }

  private int notedShort(
      byte[] bytes, int from, int to, int hash, int column, int key, int question) {
    long text = Words.of(bytes, from, to);
    int noted = notes.find(key, to - from, text);
    if (noted != Memo.UNKNOWN) {
      return noted;
    }
    int code = known(bytes, from, to, hash, column, key, question);
    if (code != ODD) {
      notes.keep(key, to - from, text, code);
    }
    return code;
  }

  private int noted(byte[] bytes, int from, int to, int hash, int column, int key, int question) {
    int noted = notes.find(key, bytes, from, to, hash);
    if (noted != Memo.UNKNOWN) {
      return noted;
    }
    int code = known(bytes, from, to, hash, column, key, question);
    if (code != ODD) {
      notes.keep(key, bytes, from, to, hash, code);
    }
    return code;
  }

  private int letter(byte[] bytes, int from, int hash, int column, int key, int question) {
    int place = key * LETTERS + bytes[from];
    if (letters[place] == 0) {
      letters[place] = known(bytes, from, from + 1, hash, column, key, question) + 1;
    }
    return letters[place] - 1;
  }

  private int known(byte[] bytes, int from, int to, int hash, int column, int key, int question) {
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

package dev.qimma.grading;

import dev.qimma.grading.bytes.Memo;
import dev.qimma.grading.bytes.Words;
import dev.qimma.text.Utf8;

/**
 * Finds the marks of cells of responses, for one thread: by its letters, else by what all remember.
 */
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

  Answers(Header header, Marks marks) {
    this.header = header;
    this.marks = marks;
  }

  /** One more than the mark of a letter, by question and letter; 0 where it is not known. */
  int[] letters() {
    return letters;
  }

  /** Keeps the mark of a cell that others have learnt, if it is a letter. */
  void keepLetter(int key, byte[] bytes, int from, int length, int code) {
    if (length == 1 && key < LETTERED && bytes[from] >= 0) {
      letters[key * LETTERS + bytes[from]] = code + 1;
    }
  }

  /** What is remembered of all cells. */
  Memo memo() {
    return marks.memo();
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
    return to - from == 1 && key < LETTERED && bytes[from] >= 0
        ? letter(bytes, from, hash, column, key, question)
        : known(bytes, from, to, hash, column, key, question);
  }

  private int letter(byte[] bytes, int from, int hash, int column, int key, int question) {
    int place = key * LETTERS + bytes[from];
    if (letters[place] == 0) {
      letters[place] = known(bytes, from, from + 1, hash, column, key, question) + 1;
    }
    return letters[place] - 1;
  }

  private int known(byte[] bytes, int from, int to, int hash, int column, int key, int question) {
    int known = memo().find(key, bytes, from, to, hash);
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

package dev.qimma.grading;

import dev.qimma.grading.bytes.Roll;
import dev.qimma.grading.bytes.Words;
import java.util.Arrays;

/**
 * Finds questions by the bytes of their cells, and looks first at the one that came next the last
 * time: most files go through the questions in one order.
 */
final class Successors {

  /** Different spellings that are remembered, with spaces or quotes around a name. */
  private static final int MOST = 1 << 16;

  private static final int UNKNOWN = -1;

  private final QuestionNames names;
  private static final byte[] NONE = {};
  private static final int ROOM = 16;

  private final Roll cells = new Roll();

  /**
   * By cells, which the hot loop looks at itself: their bytes, none where they cannot be expected;
   * how many these are; and up to eight of them as a word, with the bits that count.
   */
  byte[][] texts = new byte[ROOM][];

  int[] lengths = new int[ROOM];
  long[] words = new long[ROOM];
  long[] masks = new long[ROOM];

  int[] questions = new int[ROOM];

  /** What came behind a cell the last time. */
  int[] next = new int[ROOM];

  int last;

  Successors(QuestionNames names) {
    this.names = names;
    Arrays.fill(texts, NONE);
  }

  /** The place of a question; below 0 where it is to be looked at more carefully. */
  int find(byte[] bytes, int from, int to, int hash) {
    int cell = cells.find(bytes, from, to, hash);
    return cell == Roll.NOBODY ? learn(bytes, from, to, hash) : follow(cell);
  }

  private int follow(int cell) {
    next[last] = cell;
    last = cell;
    return questions[cell];
  }

  private int learn(byte[] bytes, int from, int to, int hash) {
    int question = names.find(Cell.text(bytes, from, to)).orElse(UNKNOWN);
    if (question < 0 || cells.size() == MOST) {
      return UNKNOWN;
    }
    int cell = cells.call(bytes, from, to, hash);
    if (cell == questions.length) {
      questions = Arrays.copyOf(questions, cell * 2);
      next = Arrays.copyOf(next, cell * 2);
      texts = Arrays.copyOf(texts, cell * 2);
      Arrays.fill(texts, cell, cell * 2, NONE);
      lengths = Arrays.copyOf(lengths, cell * 2);
      words = Arrays.copyOf(words, cell * 2);
      masks = Arrays.copyOf(masks, cell * 2);
    }
    questions[cell] = question;
    if (Cell.isOneLine(bytes, from, to)) {
      expect(cell, Arrays.copyOfRange(bytes, from, to));
    }
    return follow(cell);
  }

  private void expect(int cell, byte[] text) {
    int start = Math.min(text.length, Long.BYTES);
    texts[cell] = text;
    lengths[cell] = text.length;
    words[cell] = Words.of(text, 0, start);
    masks[cell] = start == 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * start);
  }
}

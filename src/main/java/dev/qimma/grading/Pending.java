package dev.qimma.grading;

import dev.qimma.grading.bytes.Memo;
import dev.qimma.grading.bytes.Notes;
import dev.qimma.grading.bytes.Words;

/**
 * Short responses that wait until there are some, and are then looked up together: what a look-up
 * takes is mostly waiting for memory, and memory brings several lines in the time of one. {@link
 * PlainRows} enters them itself.
 */
final class Pending {

  /** How many wait at most. */
  static final int ROOM = 256;

  /**
   * Of each: its place in the batch, its question, where it stands in the block, and its bytes.
   * Texts beyond ASCII do not wait.
   */
  final int[] rows = new int[ROOM];

  final int[] keys = new int[ROOM];
  final int[] starts = new int[ROOM];
  final int[] lengths = new int[ROOM];
  final long[] texts = new long[ROOM];

  private final Answers answers;
  private final int column;

  /** Means nothing; what is read ahead goes here, so that it is not left unread. */
  @SuppressWarnings("UnusedVariable")
  private long approached;

  /** Responses of a column. */
  Pending(Answers answers, int column) {
    this.answers = answers;
    this.column = column;
  }

  /** Enters the marks of the first so many in their places. */
  void answer(byte[] bytes, int count, int[] marks) {
    Notes notes = answers.notes();
    approached += notes.approach(keys, texts, count);
    for (int i = 0; i < count; i++) {
      int code = notes.find(keys[i], lengths[i], texts[i]);
      marks[rows[i]] = code == Memo.UNKNOWN ? learn(bytes, i) : code;
    }
  }

  private int learn(byte[] bytes, int i) {
    int from = starts[i];
    int to = from + lengths[i];
    return answers.code(bytes, from, to, Words.hash(bytes, from, to), column, keys[i], keys[i]);
  }
}

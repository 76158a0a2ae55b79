package dev.qimma.grading;

import dev.qimma.grading.bytes.Memo;
import dev.qimma.grading.bytes.Words;

/**
 * Responses that wait until there are some, and are then looked up together: what a look-up takes
 * is mostly waiting for memory, and memory brings several lines in the time of one. {@link
 * PlainRows} enters them itself.
 */
final class Pending {

  /** How many wait at most. */
  static final int ROOM = 256;

  /** Of each: its place in the batch, its question, and where it stands in the block. */
  final int[] rows = new int[ROOM];

  final int[] keys = new int[ROOM];
  final int[] starts = new int[ROOM];
  final int[] lengths = new int[ROOM];

  /** Of each its bytes if they are up to eight, else their hash. */
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

  /** Enters the marks of the first so many in their places; what is no text is refused there. */
  void answer(Batch batch, int count) {
    byte[] bytes = batch.block().bytes();
    int[] marks = batch.marks;
    Memo memo = answers.memo();
    approached += memo.approach(keys, lengths, texts, count);
    for (int i = 0; i < count; i++) {
      int from = starts[i];
      int length = lengths[i];
      int code =
          length <= Long.BYTES
              ? memo.find(keys[i], length, texts[i])
              : memo.find(keys[i], bytes, from, from + length, (int) texts[i]);
      if (code == Memo.UNKNOWN) {
        learn(batch, bytes, i);
      } else {
        marks[rows[i]] = code;
        answers.keepLetter(keys[i], bytes, from, length, code);
      }
    }
  }

  private void learn(Batch batch, byte[] bytes, int i) {
    int from = starts[i];
    int to = from + lengths[i];
    int hash = Words.hash(bytes, from, to);
    int code = answers.code(bytes, from, to, hash, column, keys[i], keys[i]);
    if (code == Answers.ODD) {
      batch.refuse(rows[i], Reason.BAD_UTF8);
    } else {
      batch.marks[rows[i]] = code;
    }
  }
}

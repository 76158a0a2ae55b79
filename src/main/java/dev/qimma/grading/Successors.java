package dev.qimma.grading;

import dev.qimma.grading.bytes.Roll;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds questions by the bytes of their cells, and looks first at the one that came next the last
 * time: most files go through the questions in one order.
 */
final class Successors {

  /** Different spellings that are remembered, with spaces or quotes around a name. */
  private static final int MOST = 1 << 16;

  private static final int UNKNOWN = -1;

  private final QuestionNames names;
  private final Roll cells = new Roll();
  private byte[] @Nullable [] texts = new byte[16][];
  private int[] questions = new int[16];
  private int[] next = new int[16];
  private int last;

  Successors(QuestionNames names) {
    this.names = names;
  }

  /** Where the cell ends if the question that is expected next stands there; 0 if not. */
  int expect(byte[] bytes, int from, byte delimiter) {
    byte[] text = texts[next[last]];
    int length = text == null ? 0 : text.length;
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] != text[i]) {
        return 0;
      }
    }
    return length > 0 && bytes[from + length] == delimiter ? from + length : 0;
  }

  /** The place of the question that was expected, and stands there. */
  int follow() {
    last = next[last];
    return questions[last];
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
    }
    questions[cell] = question;
    texts[cell] = Cell.isOneLine(bytes, from, to) ? Arrays.copyOfRange(bytes, from, to) : null;
    return follow(cell);
  }
}

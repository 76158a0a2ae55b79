package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.grading.bytes.Memo;
import dev.qimma.grading.bytes.Words;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks responses, each distinct one once as long as it is remembered, and numbers the marks that
 * occur, so that a gradebook can hold numbers. Several threads may ask at once; which number a mark
 * has depends on who asks first.
 */
final class Marks {

  /** Longer responses hardly come twice. */
  private static final int LONGEST = 256;

  /** Sets the keys of responses that are texts already apart from those of cells. */
  private static final int TEXT = 1 << 21;

  private final List<Question> questions;
  private final MarkingScheme scheme;
  private final boolean keepsResponses;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Mark, Integer> codes = new HashMap<>();

  /** Replaced when nobody reads. */
  private Memo memo = Memo.small();

  private boolean areMany;

  Marks(List<Question> questions, MarkingScheme scheme, boolean keepsResponses) {
    this.questions = List.copyOf(questions);
    this.scheme = scheme;
    this.keepsResponses = keepsResponses;
  }

  /** The number of the mark that a response earns. */
  int code(int question, String response) {
    byte[] bytes = response.getBytes(UTF_8);
    int hash = Words.hash(bytes, 0, bytes.length);
    int known = memo.find(question | TEXT, bytes, 0, bytes.length, hash);
    return known == Memo.UNKNOWN
        ? learn(question | TEXT, question, response, bytes, 0, bytes.length, hash)
        : known;
  }

  /** Makes room to remember many responses. To be called before a file is read. */
  void expectMany() {
    if (!areMany) {
      areMany = true;
      memo = Memo.large();
    }
  }

  /**
   * The numbers of the marks for cells that were seen before, by keys of the cells in which the
   * same bytes mean the same.
   */
  Memo memo() {
    return memo;
  }

  /** Marks the response in a cell, and remembers it for the cell as it stands in the file. */
  int learn(int key, int question, String response, byte[] bytes, int from, int to, int hash) {
    int code = assess(question, response);
    if (to - from <= LONGEST) {
      memo.keep(key, bytes, from, to, hash, code);
    }
    return code;
  }

  private int assess(int question, String response) {
    Mark mark = Mark.of(questions.get(question), response, scheme, keepsResponses);
    synchronized (codes) {
      Integer known = codes.get(mark);
      if (known == null) {
        known = marks.size();
        codes.put(mark, known);
        marks.add(mark);
      }
      return known;
    }
  }

  Mark mark(int code) {
    synchronized (codes) {
      return marks.get(code);
    }
  }
}

package dev.qimma.grading;

import dev.qimma.stats.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The mark of each response that counts, by learner and question, both from 0. */
public final class Responses implements Grid {

  private final int[] order;
  private final Sheets sheets;
  private final List<Mark> marks;

  /**
   * All responses.
   *
   * @param marks by their numbers
   */
  Responses(Sheets sheets, List<Mark> marks) {
    this(IntStream.range(0, sheets.size()).toArray(), sheets, marks);
  }

  private Responses(int[] order, Sheets sheets, List<Mark> marks) {
    this.order = order;
    this.sheets = sheets;
    this.marks = List.copyOf(marks);
  }

  /** The same with the learners in another order. */
  Responses inOrder(int[] learners) {
    return new Responses(Arrays.stream(learners).map(i -> order[i]).toArray(), sheets, marks);
  }

  @Override
  public int learners() {
    return order.length;
  }

  @Override
  public int answer(int learner, int question) {
    return sheets.code(order[learner], question);
  }

  @Override
  public int[] answers(int question) {
    int[] codes = sheets.codes(question);
    int[] answers = new int[order.length];
    for (int learner = 0; learner < answers.length; learner++) {
      answers[learner] = codes[order[learner]];
    }
    return answers;
  }

  /** Nothing where nothing was handed in. */
  public Optional<Mark> mark(int learner, int question) {
    int code = answer(learner, question);
    return code == MISSING ? Optional.empty() : Optional.of(marks.get(code));
  }

  List<Mark> marks() {
    return marks;
  }
}

package dev.qimma.grading;

import dev.qimma.stats.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/** The mark of each response that counts, by learner and question, both from 0. */
public final class Responses implements Grid {

  private final int[] order;
  private final IntBinaryOperator codes;
  private final List<Mark> marks;

  /**
   * All responses.
   *
   * @param codes the number of the mark of a learner for a question, or {@link Sheet#MISSING}
   * @param marks by their numbers
   */
  Responses(int learners, IntBinaryOperator codes, List<Mark> marks) {
    this(new int[learners], codes, marks);
    Arrays.setAll(order, learner -> learner);
  }

  private Responses(int[] order, IntBinaryOperator codes, List<Mark> marks) {
    this.order = order;
    this.codes = codes;
    this.marks = List.copyOf(marks);
  }

  /** The same with the learners in another order. */
  Responses inOrder(int[] learners) {
    return new Responses(Arrays.stream(learners).map(i -> order[i]).toArray(), codes, marks);
  }

  @Override
  public int learners() {
    return order.length;
  }

  @Override
  public int answer(int learner, int question) {
    return codes.applyAsInt(order[learner], question);
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

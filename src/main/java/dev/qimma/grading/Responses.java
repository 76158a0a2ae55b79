package dev.qimma.grading;

import dev.qimma.stats.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mark of each response that counts, by learner and question, both from 0. */
public final class Responses implements Grid {

  /** Whose sheet stands where; nothing where all stand as in the sheets. */
  private final int @Nullable [] order;

  private final Sheets sheets;
  private final List<Mark> marks;

  /**
   * All responses.
   *
   * @param marks by their numbers
   */
  Responses(Sheets sheets, List<Mark> marks) {
    this(null, sheets, marks);
  }

  private Responses(int @Nullable [] order, Sheets sheets, List<Mark> marks) {
    this.order = order;
    this.sheets = sheets;
    this.marks = List.copyOf(marks);
  }

  /** The same with the learners in another order. */
  Responses inOrder(int[] learners) {
    return new Responses(Arrays.stream(learners).map(this::sheet).toArray(), sheets, marks);
  }

  private int sheet(int learner) {
    return order == null ? learner : order[learner];
  }

  @Override
  public int learners() {
    return sheets.size();
  }

  @Override
  public int answer(int learner, int question) {
    return sheets.code(sheet(learner), question);
  }

  @Override
  public int[] answers(int question) {
    int[] codes = sheets.codes(question);
    int[] places = order;
    return places == null ? codes : Arrays.stream(places).map(place -> codes[place]).toArray();
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

package dev.qimma.study.progress;

import dev.qimma.memory.State;
import dev.qimma.study.Memories;
import dev.qimma.study.Memory;
import dev.qimma.study.Recollection;
import java.util.ArrayList;
import java.util.List;

/**
 * How one memory has faded, and will.
 *
 * @param answers so far
 * @param ahead from today on, if it is left alone
 */
public record Curve(String question, State state, List<Past> answers, List<Point> ahead) {

  private static final int[] AHEAD = {0, 1, 3, 7, 14, 30, 90};

  /** A chance of recall on a day, as study days are numbered. */
  public record Point(long day, double recall) {}

  /**
   * An answer.
   *
   * @param rating 1 to 4
   * @param before the chance of recall just before, 0 at the first
   * @param stability after it, in days
   */
  public record Past(long day, int rating, double before, double stability) {}

  public Curve {
    answers = List.copyOf(answers);
    ahead = List.copyOf(ahead);
  }

  public static Curve of(String question, Memory memory, Memories memories, long today) {
    List<Past> answers = new ArrayList<>();
    for (Recollection one : memory.reviews()) {
      answers.add(
          new Past(
              memories.calendar().day(one.at()),
              one.rating().number(),
              one.recall().orElse(0),
              one.state().stability()));
    }
    long last = memories.calendar().day(memory.last().at());
    List<Point> ahead = new ArrayList<>();
    for (int days : AHEAD) {
      long day = today + days;
      ahead.add(new Point(day, memories.model().recall(memory.state(), (double) (day - last))));
    }
    return new Curve(question, memory.state(), answers, ahead);
  }
}

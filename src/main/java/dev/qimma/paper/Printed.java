package dev.qimma.paper;

import dev.qimma.question.Question;
import java.util.List;

/**
 * A question as it stands on a version.
 *
 * @param asked with its options in canonical order
 * @param order the canonical places of its options as printed; empty where nothing is arranged
 */
public record Printed(Question asked, List<Integer> order) {

  public Printed {
    order = List.copyOf(order);
  }

  /** The question whose letters are those on the paper. */
  public Question question() {
    return order.isEmpty() ? asked : asked.arranged(order);
  }
}

package dev.qimma.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The states that a log of reviews leads to. */
public final class Replay {

  /**
   * One review and what came of it.
   *
   * @param retrievability the chance of recall at its moment; none at the first of a card
   */
  public record Step(Review review, OptionalDouble retrievability, State state) {}

  private Replay() {}

  /** The state after every review, in their order. */
  public static List<Step> of(MemoryModel model, List<Review> reviews) {
    Map<String, State> states = new HashMap<>();
    List<Step> steps = new ArrayList<>(reviews.size());
    for (Review review : reviews) {
      State before = states.get(review.card());
      Step step =
          before == null
              ? new Step(review, OptionalDouble.empty(), model.first(review.rating()))
              : again(model, before, review);
      states.put(review.card(), step.state());
      steps.add(step);
    }
    return steps;
  }

  private static Step again(MemoryModel model, State before, Review review) {
    return new Step(
        review,
        OptionalDouble.of(model.recall(before, review.days())),
        model.next(before, review.days(), review.rating()));
  }
}

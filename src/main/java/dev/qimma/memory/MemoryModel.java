package dev.qimma.memory;

/**
 * How a memory grows and fades. States are never kept, but derived from the reviews, so that one
 * model can take the place of another.
 */
public interface MemoryModel {

  /** The state after the first review. */
  State first(Rating rating);

  /**
   * The state after another review.
   *
   * @param days since the review before; less than one is the same day
   */
  State next(State state, double days, Rating rating);

  /** The chance, 0 to 1, that it is remembered after so many days. */
  double recall(State state, double days);

  /**
   * Days until the chance of recall has fallen to the target, neither rounded nor bounded.
   *
   * @param target more than 0, less than 1
   */
  double interval(State state, double target);
}

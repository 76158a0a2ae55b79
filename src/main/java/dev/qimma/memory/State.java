package dev.qimma.memory;

/**
 * What is left of one memory after a review.
 *
 * @param stability days after which recall has a chance of 0.9
 * @param difficulty 1 to 10
 */
public record State(double stability, double difficulty) {

  public static final double LEAST_STABILITY = 0.001;
  public static final double MOST_STABILITY = 36500;
  public static final double LEAST_DIFFICULTY = 1;
  public static final double MOST_DIFFICULTY = 10;

  public State {
    if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
      throw new IllegalArgumentException("stability " + stability);
    }
    if (!(difficulty >= LEAST_DIFFICULTY && difficulty <= MOST_DIFFICULTY)) {
      throw new IllegalArgumentException("difficulty " + difficulty);
    }
  }

  /** The state nearest to these values, which may be out of bounds. */
  static State within(double stability, double difficulty) {
    return new State(
        Math.min(Math.max(stability, LEAST_STABILITY), MOST_STABILITY),
        Math.min(Math.max(difficulty, LEAST_DIFFICULTY), MOST_DIFFICULTY));
  }
}

package dev.qimma.memory;

import java.util.List;
import java.util.Optional;

/** How well an answer was known; FSRS calls it the grade of a review. */
public enum Rating {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private static final List<Rating> ALL = List.of(values());

  private final int number;

  Rating(int number) {
    this.number = number;
  }

  /** 1 to 4, as logs of reviews have it. */
  public int number() {
    return number;
  }

  public static Optional<Rating> of(int number) {
    return number < 1 || number > ALL.size() ? Optional.empty() : Optional.of(ALL.get(number - 1));
  }

  /** Whether it was remembered at all; hard is a pass. */
  public boolean isPass() {
    return this != AGAIN;
  }
}

package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.util.Optional;

/** Which of several responses of one learner to one question counts; the others are rejected. */
public enum DuplicatePolicy {
  FIRST,
  LAST,
  /** The one that earns the most; of equals the first. */
  BEST;

  /** Reads {@code reject}, {@code first} (which is the same), {@code last} or {@code best}. */
  public static Optional<DuplicatePolicy> parse(String word) {
    return switch (word) {
      case "reject", "first" -> Optional.of(FIRST);
      case "last" -> Optional.of(LAST);
      case "best" -> Optional.of(BEST);
      default -> Optional.empty();
    };
  }

  boolean replaces(Fraction held, Fraction later) {
    return switch (this) {
      case FIRST -> false;
      case LAST -> true;
      case BEST -> later.compareTo(held) > 0;
    };
  }
}

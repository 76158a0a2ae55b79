package dev.qimma.grading;

import java.util.Optional;

/** The order in which learners are listed. */
public enum LearnerOrder {
  /** As they first appear. */
  APPEARANCE,
  /** By their names, sign by sign. */
  ID,
  /** The highest score first; equal ones as they first appear. */
  SCORE;

  /** Reads {@code id} or {@code score}; nothing is the order of appearance. */
  public static Optional<LearnerOrder> parse(String word) {
    return switch (word) {
      case "" -> Optional.of(APPEARANCE);
      case "id" -> Optional.of(ID);
      case "score" -> Optional.of(SCORE);
      default -> Optional.empty();
    };
  }

  int compare(Standing one, Standing other) {
    return switch (this) {
      case APPEARANCE -> 0;
      case ID -> one.learner().compareTo(other.learner());
      case SCORE -> other.score().compareTo(one.score());
    };
  }
}

package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.util.Optional;

/**
 * What a learner came to.
 *
 * @param max the marks of all questions
 * @param answered how many questions were answered
 * @param blank how many were handed in without an answer
 * @param missing how many were not handed in
 * @param rank one more than have a higher score
 * @param isBelowPass whether a pass mark was named and not reached
 */
public record Standing(
    String learner,
    Fraction score,
    Fraction max,
    int answered,
    int blank,
    int missing,
    int rank,
    Fraction percentileRank,
    Outcome outcome,
    boolean isBelowPass) {

  private static final Fraction HUNDRED = Fraction.of(100, 1);

  /** Nothing where there is nothing to earn. */
  public Optional<Fraction> percent() {
    return max.isZero() ? Optional.empty() : Optional.of(score.times(HUNDRED).over(max));
  }
}

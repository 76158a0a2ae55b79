package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.util.Optional;

/**
 * What a question came to.
 *
 * @param question its shortest name
 * @param max the marks for a right answer
 * @param n how many learners there are
 * @param sum of the marks of all
 */
public record ItemResult(
    String question, Fraction max, int n, int answered, int blank, Fraction sum) {

  public int missing() {
    return n - answered - blank;
  }

  public Optional<Fraction> mean() {
    return n == 0 ? Optional.empty() : Optional.of(sum.over(Fraction.of(n, 1)));
  }

  /** The difficulty: the share of the marks that was earned. */
  public Optional<Fraction> p() {
    return mean().map(mean -> mean.over(max));
  }
}

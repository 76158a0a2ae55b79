package dev.qimma.grading;

import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.stats.ItemStatistics;
import java.util.List;
import java.util.Optional;

/**
 * What a question came to.
 *
 * @param question its shortest name
 * @param n how many learners there are
 * @param sum of the marks of all
 */
public record ItemResult(
    String question,
    Question asked,
    int n,
    int answered,
    int blank,
    Fraction sum,
    ItemStatistics statistics) {

  /** The marks for a right answer. */
  public Fraction max() {
    return asked.card().points();
  }

  public int missing() {
    return n - answered - blank;
  }

  public Optional<Fraction> mean() {
    return n == 0 ? Optional.empty() : Optional.of(sum.over(Fraction.of(n, 1)));
  }

  /** The difficulty: the share of the marks that was earned. */
  public Optional<Fraction> p() {
    return mean().map(mean -> mean.over(max()));
  }

  /** What is picked by letters, in their order; each has its statistics at its place. */
  public List<Option> options() {
    return Choices.of(asked);
  }

  /** What may be wrong with the question. */
  public List<ItemFlag> flags() {
    return ItemFlag.of(this);
  }
}

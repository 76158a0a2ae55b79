package dev.qimma.screen;

import dev.qimma.question.Fraction;

/** How a learner stands in something: marks earned of marks to be had. */
public record Standing(String name, Fraction score, Fraction max) {

  public Standing plus(Standing more) {
    return new Standing(name, score.plus(more.score), max.plus(more.max));
  }

  /** From 0 to 1; 0 where there is nothing to be had. */
  public double share() {
    return max.isZero() ? 0 : Math.max(0, score.over(max).toDouble());
  }

  /** As a whole percentage, rounded half up. */
  public long percent() {
    return Math.round(share() * 100);
  }
}

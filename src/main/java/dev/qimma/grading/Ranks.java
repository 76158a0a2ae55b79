package dev.qimma.grading;

import dev.qimma.question.Fraction;

/** Where each total stands among all. */
record Ranks(Distribution totals) {

  private static final long PERCENT = 100;

  /** One more than have a higher total. */
  int rank(Fraction total) {
    return 1 + totals.size() - totals.below(total) - totals.equal(total);
  }

  /** 100 (below + half equal) / n, the learner counted among the equal. */
  Fraction percentile(Fraction total) {
    long twice = 2L * totals.below(total) + totals.equal(total);
    return Fraction.of(PERCENT * twice, 2L * totals.size());
  }
}

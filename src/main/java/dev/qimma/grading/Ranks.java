package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each total stands among all. */
final class Ranks {

  private static final long PERCENT = 100;

  private final int size;
  private final Map<Fraction, Integer> below = new HashMap<>();
  private final Map<Fraction, Integer> equal = new HashMap<>();

  Ranks(Distribution totals) {
    List<Fraction> sorted = totals.sorted();
    size = sorted.size();
    for (int i = 0; i < size; i++) {
      below.putIfAbsent(sorted.get(i), i);
      equal.merge(sorted.get(i), 1, Integer::sum);
    }
  }

  /** One more than have a higher total. */
  int rank(Fraction total) {
    return 1 + size - below(total) - equal(total);
  }

  /** 100 (below + half equal) / n, the learner counted among the equal. */
  Fraction percentile(Fraction total) {
    return Fraction.of(PERCENT * (2L * below(total) + equal(total)), 2L * size);
  }

  private int below(Fraction total) {
    return below.getOrDefault(total, 0);
  }

  private int equal(Fraction total) {
    return equal.getOrDefault(total, 0);
  }
}

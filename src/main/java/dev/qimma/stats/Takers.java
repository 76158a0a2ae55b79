package dev.qimma.stats;

import java.math.BigInteger;

/**
 * Those who gave one answer, or one of several.
 *
 * @param n how many
 * @param totals the sum of their totals
 * @param upper their places in the upper group, in shares of which it has {@code size * among}
 * @param lower the same of the lower group
 */
record Takers(long n, long totals, BigInteger upper, BigInteger lower) {

  static final Takers NONE = new Takers(0, 0, BigInteger.ZERO, BigInteger.ZERO);

  /**
   * Counts them.
   *
   * @param counts by the place of their total
   */
  static Takers of(int[] counts, Totals totals, Group upper, Group lower) {
    long n = 0;
    long sum = 0;
    for (int place = 0; place < counts.length; place++) {
      n += counts[place];
      sum += counts[place] * totals.total(place);
    }
    return new Takers(n, sum, places(counts, upper), places(counts, lower));
  }

  private static BigInteger places(int[] counts, Group group) {
    long whole = 0;
    for (int place = 0; place < counts.length; place++) {
      whole += group.isWholly(place) ? counts[place] : 0;
    }
    long shared = counts[group.border()] * group.left();
    return BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(group.among()))
        .add(BigInteger.valueOf(shared));
  }

  Takers plus(Takers other) {
    return new Takers(
        n + other.n, totals + other.totals, upper.add(other.upper), lower.add(other.lower));
  }
}

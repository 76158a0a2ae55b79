package dev.qimma.stats;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the marks of many learners tell about a test, and about each of its questions.
 *
 * @param items in the order of the test
 */
public record TestStatistics(Reliability reliability, List<ItemStatistics> items) {

  public TestStatistics {
    items = List.copyOf(items);
  }

  /**
   * Works through the answers twice: for the totals, then question by question.
   *
   * @param unit how many units make one mark
   */
  public static TestStatistics of(Grid grid, List<Item> items, double unit) {
    return of(grid, items, unit, Totals.of(grid, items));
  }

  /**
   * The same where it is known what each learner's marks add up to.
   *
   * @param odd on the first question, the third and so on, in units
   * @param even on the others
   */
  public static TestStatistics of(
      Grid grid, List<Item> items, double unit, long[] odd, long[] even) {
    return of(grid, items, unit, Totals.of(odd, even));
  }

  private static TestStatistics of(Grid grid, List<Item> items, double unit, Totals totals) {
    List<ItemAnalysis> analyses =
        IntStream.range(0, items.size())
            .parallel()
            .mapToObj(
                question -> ItemAnalysis.of(grid, question, items.get(question), totals, unit))
            .toList();
    BigInteger spreads =
        analyses.stream()
            .map(ItemAnalysis::marks)
            .map(Sums::spread)
            .reduce(BigInteger.ZERO, BigInteger::add);
    return new TestStatistics(
        reliability(items, totals, analyses, spreads, unit),
        analyses.stream().map(one -> one.statistics(items.size(), spreads)).toList());
  }

  private static Reliability reliability(
      List<Item> items,
      Totals totals,
      List<ItemAnalysis> analyses,
      BigInteger spreads,
      double unit) {
    OptionalDouble alpha = alpha(items.size(), spreads, totals.sums().spread());
    OptionalDouble deviation = Figures.deviation(totals.sums(), unit);
    OptionalDouble half = totals.halves().correlation();
    boolean areOnes =
        items.stream().allMatch(item -> item.max() == unit)
            && analyses.stream().allMatch(ItemAnalysis::isAllOrNothing);
    return new Reliability(
        alpha,
        areOnes ? kr21(items.size(), totals.sums(), unit) : OptionalDouble.empty(),
        alpha.isEmpty() || deviation.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                deviation.getAsDouble() * Math.sqrt(Math.max(0, 1 - alpha.getAsDouble()))),
        half,
        half.isEmpty() || half.getAsDouble() <= -1
            ? OptionalDouble.empty()
            : OptionalDouble.of(2 * half.getAsDouble() / (1 + half.getAsDouble())));
  }

  /** k/(k-1) (1 - sum s_j² / s_T²), from what is proportional to the variances. */
  static OptionalDouble alpha(int questions, BigInteger spreads, BigInteger ofTotals) {
    if (questions < 2) {
      return OptionalDouble.empty();
    }
    OptionalDouble shared = Figures.ratio(ofTotals.subtract(spreads), ofTotals);
    return shared.isEmpty()
        ? shared
        : OptionalDouble.of(shared.getAsDouble() * questions / (questions - 1));
  }

  /** k/(k-1) (1 - M(k-M) / (k s²)), the variance with n (Kuder and Richardson 1937). */
  private static OptionalDouble kr21(int questions, Sums totals, double unit) {
    if (questions < 2 || totals.spread().signum() == 0) {
      return OptionalDouble.empty();
    }
    double n = totals.n();
    double mean = totals.of().doubleValue() / n / unit;
    double variance = totals.spread().doubleValue() / (n * n) / (unit * unit);
    double k = questions;
    return OptionalDouble.of(k / (k - 1) * (1 - mean * (k - mean) / (k * variance)));
  }
}

package dev.qimma.stats;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The sums over one question from which its statistics follow. The rest is the total without it.
 *
 * @param rows one for each answer that was given
 * @param marks of the learners on it
 * @param withTotals the sum of each mark times its learner's total
 * @param sorted the sum of marks times rests, both in order
 */
record ItemAnalysis(
    Item item,
    List<Row> rows,
    Totals totals,
    double unit,
    Sums marks,
    BigInteger withTotals,
    BigInteger sorted) {

  private static final double PERCENT = 100;

  static ItemAnalysis of(Grid grid, int question, Item item, Totals totals, double unit) {
    List<Row> rows = CrossTable.of(grid, question, item, totals);
    long sum = 0;
    ExactSum squares = new ExactSum();
    ExactSum products = new ExactSum();
    for (Row row : rows) {
      long units = row.answer().units();
      sum += units * row.takers().n();
      squares.add(units * row.takers().n(), units);
      products.add(units, row.takers().totals());
    }
    return new ItemAnalysis(
        item,
        rows,
        totals,
        unit,
        Sums.of(totals.learners(), sum, squares),
        products.value(),
        Sorted.products(CrossTable.byMark(rows), totals));
  }

  /** Whether every mark is nothing or the maximum. */
  boolean isAllOrNothing() {
    return rows.stream()
        .mapToLong(row -> row.answer().units())
        .allMatch(units -> units == 0 || units == item.max());
  }

  /**
   * The statistics.
   *
   * @param spreads of the marks on all questions, added up
   */
  ItemStatistics statistics(int questions, BigInteger spreads) {
    Sums all = totals.sums();
    Sums rest = rest();
    BigInteger withRest = withTotals.subtract(marks.squares());
    OptionalDouble upper = earned(true);
    OptionalDouble lower = earned(false);
    return new ItemStatistics(
        Figures.ratio(marks.of(), times(item.max(), marks.n())),
        Figures.deviation(marks, unit),
        Figures.correlation(marks, all, withTotals),
        Figures.correlation(marks, rest, withRest),
        upper,
        lower,
        difference(upper, lower),
        TestStatistics.alpha(questions - 1, spreads.subtract(marks.spread()), rest.spread()),
        isAllOrNothing() ? biserial() : OptionalDouble.empty(),
        percent(Figures.ratio(marks.spread(rest, withRest), marks.spread(rest, sorted))),
        IntStream.range(0, item.options())
            .mapToObj(option -> of(answer -> answer.chosen().contains(option), rest))
            .toList(),
        of(Answer::isBlank, rest));
  }

  private Sums rest() {
    return totals.sums().minus(marks, withTotals);
  }

  private static BigInteger times(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static OptionalDouble percent(OptionalDouble share) {
    return share.isEmpty() ? share : OptionalDouble.of(PERCENT * share.getAsDouble());
  }

  private static OptionalDouble difference(OptionalDouble upper, OptionalDouble lower) {
    return upper.isEmpty() || lower.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(upper.getAsDouble() - lower.getAsDouble());
  }

  /** What a group earned of what there was to earn for it. */
  private OptionalDouble earned(boolean isUpper) {
    BigInteger earned = BigInteger.ZERO;
    for (Row row : rows) {
      earned = earned.add(places(row.takers(), isUpper).multiply(units(row)));
    }
    return ofGroup(earned, item.max(), isUpper);
  }

  private static BigInteger units(Row row) {
    return BigInteger.valueOf(row.answer().units());
  }

  private static BigInteger places(Takers takers, boolean isUpper) {
    return isUpper ? takers.upper() : takers.lower();
  }

  private OptionalDouble ofGroup(BigInteger part, long max, boolean isUpper) {
    if (totals.learners() < 2) {
      return OptionalDouble.empty();
    }
    Group group = isUpper ? Group.upper(totals) : Group.lower(totals);
    return Figures.ratio(
        part, times(group.size(), group.among()).multiply(BigInteger.valueOf(max)));
  }

  /** (M1 - M0) / s_T · pq / phi(z_p), s_T with n (Crocker and Algina 1986). */
  private OptionalDouble biserial() {
    Takers right = takers(answer -> answer.units() != 0);
    long n = totals.learners();
    long wrong = n - right.n();
    if (right.n() == 0 || wrong == 0 || totals.sums().spread().signum() == 0) {
      return OptionalDouble.empty();
    }
    BigInteger between =
        times(right.totals(), n)
            .subtract(totals.sums().of().multiply(BigInteger.valueOf(right.n())));
    double share = (double) right.n() / n;
    double difference = between.doubleValue() / right.n() / wrong;
    double deviation = Math.sqrt(totals.sums().spread().doubleValue()) / n;
    return OptionalDouble.of(
        difference / deviation * share * (1 - share) / Normal.density(Normal.quantile(share)));
  }

  private Takers takers(Predicate<Answer> which) {
    return rows.stream()
        .filter(row -> which.test(row.answer()))
        .map(Row::takers)
        .reduce(Takers.NONE, Takers::plus);
  }

  private OptionStatistics of(Predicate<Answer> which, Sums rest) {
    Takers takers = takers(which);
    BigInteger ofRests = BigInteger.valueOf(takers.totals());
    for (Row row : rows) {
      if (which.test(row.answer())) {
        ofRests = ofRests.subtract(units(row).multiply(BigInteger.valueOf(row.takers().n())));
      }
    }
    OptionalDouble mean = Figures.ratio(takers.totals(), takers.n());
    OptionalDouble upper = ofGroup(takers.upper(), 1, true);
    OptionalDouble lower = ofGroup(takers.lower(), 1, false);
    return new OptionStatistics(
        takers.n(),
        Figures.ratio(takers.n(), totals.learners()),
        mean.isEmpty() ? mean : OptionalDouble.of(mean.getAsDouble() / unit),
        Figures.correlation(Sums.ofCount(marks.n(), takers.n()), rest, ofRests),
        upper,
        lower,
        difference(upper, lower));
  }
}

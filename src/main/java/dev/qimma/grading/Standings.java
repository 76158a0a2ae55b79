package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The standings of all learners, each made when it is asked for: of millions only numbers are held.
 * Those with the same total share its score, which is one object.
 */
public final class Standings extends AbstractList<Standing> implements RandomAccess {

  private static final Fraction HUNDRED = Fraction.of(100, 1);

  /** What a sum of marks comes to. */
  private record Total(Fraction score, int rank, Fraction percentile, boolean isBelowPass) {}

  private final Sheets sheets;
  private final Sums sums;
  private final Fraction max;
  private final boolean canPass;
  private final Distribution distribution;
  private final List<Total> totals;

  /** Which of the totals each sheet has. */
  private final int[] places;

  /** Whose sheet stands where; nothing where all stand as in the sheets. */
  private final int @Nullable [] order;

  /**
   * The number that is the name of whose sheet stands where; nothing where learners have theirs.
   */
  private final int @Nullable [] numbers;

  private Standings(Standings all, int @Nullable [] order, int @Nullable [] numbers) {
    this.sheets = all.sheets;
    this.sums = all.sums;
    this.max = all.max;
    this.canPass = all.canPass;
    this.distribution = all.distribution;
    this.totals = all.totals;
    this.places = all.places;
    this.order = order;
    this.numbers = numbers;
  }

  /** The standings in the order of the sheets. */
  Standings(Sheets sheets, Sums sums, Units units, Fraction max, GradingOptions options) {
    this.sheets = sheets;
    this.sums = sums;
    this.max = max;
    this.canPass = options.passPercent().isPresent();
    Sums.Different different = sums.different();
    places = different.places();
    List<Fraction> scores =
        different.sums().stream().map(sum -> options.total(units.fraction(sum))).toList();
    distribution = Distribution.of(counts(scores, places));
    Ranks ranks = new Ranks(distribution);
    totals =
        scores.stream()
            .map(
                score ->
                    new Total(
                        score,
                        ranks.rank(score),
                        ranks.percentile(score),
                        isBelowPass(score, max, options)))
            .toList();
    order = null;
    numbers = null;
  }

  /** Of sums below the least total there may be several with one score. */
  private static Map<Fraction, Integer> counts(List<Fraction> scores, int[] places) {
    int[] learners = new int[scores.size()];
    for (int place : places) {
      learners[place]++;
    }
    Map<Fraction, Integer> counts = new HashMap<>();
    for (int place = 0; place < learners.length; place++) {
      counts.merge(scores.get(place), learners[place], Integer::sum);
    }
    return counts;
  }

  private static boolean isBelowPass(Fraction score, Fraction max, GradingOptions options) {
    return options
        .passPercent()
        .filter(pass -> score.times(HUNDRED).compareTo(pass.times(max)) < 0)
        .isPresent();
  }

  /** The totals of all. */
  Distribution distribution() {
    return distribution;
  }

  /** The same with the learners in another order. */
  Standings inOrder(int[] learners) {
    return new Standings(this, Arrays.stream(learners).map(this::sheet).toArray(), numbers);
  }

  /**
   * The same with {@code learner-01}, {@code learner-02} … for names, given in the order of now.
   */
  Standings numbered() {
    int[] given = new int[size()];
    for (int learner = 0; learner < given.length; learner++) {
      given[sheet(learner)] = learner + 1;
    }
    return new Standings(this, order, given);
  }

  private String name(int sheet) {
    if (numbers == null) {
      return sheets.name(sheet);
    }
    int width = Integer.toString(size()).length();
    return String.format(Locale.ROOT, "learner-%0" + width + "d", numbers[sheet]);
  }

  private int sheet(int learner) {
    return order == null ? learner : order[learner];
  }

  @Override
  public int size() {
    return sheets.size();
  }

  @Override
  public Standing get(int learner) {
    int sheet = sheet(learner);
    Total total = totals.get(places[sheet]);
    return new Standing(
        name(sheet),
        total.score(),
        max,
        sums.answered(sheet),
        sums.blank(sheet),
        sums.missing(sheet),
        total.rank(),
        total.percentile(),
        outcome(sheet, total.isBelowPass()),
        total.isBelowPass());
  }

  private Outcome outcome(int sheet, boolean isBelowPass) {
    if (sheets.isAbsent(sheet)) {
      return Outcome.ABSENT;
    }
    if (!canPass) {
      return Outcome.OPEN;
    }
    return isBelowPass ? Outcome.FAIL : Outcome.PASS;
  }

  /** How many did not reach the pass mark, be it by absence; none where there is no such mark. */
  public int belowPass() {
    int below = 0;
    for (int place : places) {
      below += totals.get(place).isBelowPass() ? 1 : 0;
    }
    return canPass ? below : 0;
  }
}

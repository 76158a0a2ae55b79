package dev.qimma.grading;

import dev.qimma.question.Fraction;
import dev.qimma.stats.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The totals of all learners. What is not defined for so few of them is empty. */
public final class Distribution {

  public static final Fraction FIRST_QUARTILE = Fraction.of(1, 4);
  public static final Fraction MEDIAN = Fraction.of(1, 2);
  public static final Fraction THIRD_QUARTILE = Fraction.of(3, 4);

  /** Each total once, from the lowest to the highest. */
  private final List<Fraction> values;

  private final Map<Fraction, Integer> places = new HashMap<>();

  /** By the places of the values: how many totals are below, and at last how many there are. */
  private final int[] below;

  private Distribution(Map<Fraction, Integer> counts) {
    SortedMap<Fraction, Integer> sorted = new TreeMap<>(counts);
    values = List.copyOf(sorted.keySet());
    below = new int[values.size() + 1];
    sorted.forEach(
        (value, count) -> {
          int place = places.size();
          places.put(value, place);
          below[place + 1] = below[place] + count;
        });
  }

  /** Of so many learners with each total. */
  public static Distribution of(Map<Fraction, Integer> counts) {
    return new Distribution(counts);
  }

  /** How many learners have each total, from the lowest to the highest. */
  public Map<Fraction, Integer> counts() {
    Map<Fraction, Integer> counts = new LinkedHashMap<>();
    for (int place = 0; place < values.size(); place++) {
      counts.put(values.get(place), count(place));
    }
    return counts;
  }

  public int size() {
    return below[values.size()];
  }

  /** How many are lower. */
  int below(Fraction total) {
    return below[place(total)];
  }

  /** How many are the same. */
  int equal(Fraction total) {
    return count(place(total));
  }

  private int place(Fraction total) {
    Integer place = places.get(total);
    if (place == null) {
      throw new IllegalArgumentException(total + " is nobody's total");
    }
    return place;
  }

  private int count(int place) {
    return below[place + 1] - below[place];
  }

  public Optional<Fraction> mean() {
    return values.isEmpty() ? Optional.empty() : Optional.of(mean(total -> total));
  }

  private Fraction mean(UnaryOperator<Fraction> of) {
    List<Fraction> terms = new ArrayList<>();
    for (int place = 0; place < values.size(); place++) {
      terms.add(of.apply(values.get(place)).times(whole(count(place))));
    }
    return terms.stream().reduce(Fraction.ZERO, Fraction::plus).over(whole(size()));
  }

  /** With n - 1. */
  public Optional<Fraction> variance() {
    if (size() < 2) {
      return Optional.empty();
    }
    Fraction mean = mean(total -> total);
    Fraction ofAll = mean(total -> total.times(total)).minus(mean.times(mean));
    return Optional.of(ofAll.times(whole(size())).over(whole(size() - 1)));
  }

  /** The root of the variance, to 34 digits. */
  public Optional<Fraction> deviation() {
    return variance().map(Distribution::root);
  }

  private static Fraction root(Fraction square) {
    BigDecimal decimal =
        new BigDecimal(square.numerator())
            .divide(new BigDecimal(square.denominator()), MathContext.DECIMAL128);
    return Fraction.of(decimal.sqrt(MathContext.DECIMAL128));
  }

  public OptionalDouble skewness() {
    return shape().skewness();
  }

  public OptionalDouble kurtosis() {
    return shape().kurtosis();
  }

  private Shape shape() {
    int[] counts = new int[values.size()];
    Arrays.setAll(counts, this::count);
    return new Shape(values.stream().mapToDouble(Fraction::toDouble).toArray(), counts);
  }

  /** Type 7 of Hyndman and Fan (1996): between its neighbours in proportion. */
  public Optional<Fraction> quantile(Fraction share) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Fraction place = share.times(whole(size() - 1));
    BigInteger below = place.numerator().divide(place.denominator());
    Fraction low = sorted(below.intValueExact());
    Fraction high = sorted(Math.min(below.intValueExact() + 1, size() - 1));
    Fraction beyond = place.minus(new Fraction(below, BigInteger.ONE));
    return Optional.of(low.plus(high.minus(low).times(beyond)));
  }

  /** The total at this place, from 0, among all of them in order. */
  private Fraction sorted(int index) {
    int found = Arrays.binarySearch(below, index);
    return values.get(found >= 0 ? found : -found - 2);
  }

  public Optional<Fraction> least() {
    return quantile(Fraction.ZERO);
  }

  public Optional<Fraction> most() {
    return quantile(Fraction.ONE);
  }

  private static Fraction whole(long number) {
    return Fraction.of(number, 1);
  }
}

package dev.qimma.stats;

import java.util.Arrays;
import java.util.List;

/** The sum of each learner's marks, and where it stands among the different sums. */
final class Totals {

  private final long[] distinct;
  private final int[] counts;
  private final int[] places;
  private final Sums sums;
  private final Halves halves;

  private Totals(long[] totals, Sums sums, Halves halves) {
    this.sums = sums;
    this.halves = halves;
    distinct = Arrays.stream(totals).sorted().distinct().toArray();
    counts = new int[distinct.length];
    places = new int[totals.length];
    for (int learner = 0; learner < totals.length; learner++) {
      places[learner] = Arrays.binarySearch(distinct, totals[learner]);
      counts[places[learner]]++;
    }
  }

  static Totals of(Grid grid, List<Item> items) {
    long[][] units = items.stream().map(Totals::units).toArray(long[][]::new);
    long[] totals = new long[grid.learners()];
    ExactSum squares = new ExactSum();
    Halves halves = new Halves(grid.learners());
    for (int learner = 0; learner < totals.length; learner++) {
      long odd = sum(grid, learner, units, 0);
      long even = sum(grid, learner, units, 1);
      halves.add(odd, even);
      totals[learner] = odd + even;
      squares.add(odd + even, odd + even);
    }
    return new Totals(totals, Sums.of(totals.length, Arrays.stream(totals).sum(), squares), halves);
  }

  /** By the numbers of the answers, each one further for the missing one. */
  private static long[] units(Item item) {
    long[] units = new long[item.answers().size() + 1];
    for (int answer = 1; answer < units.length; answer++) {
      units[answer] = item.answers().get(answer - 1).units();
    }
    return units;
  }

  /** Every other question from the first one on. */
  private static long sum(Grid grid, int learner, long[][] units, int first) {
    long sum = 0;
    for (int question = first; question < units.length; question += 2) {
      sum += units[question][grid.answer(learner, question) + 1];
    }
    return sum;
  }

  int learners() {
    return places.length;
  }

  Sums sums() {
    return sums;
  }

  Halves halves() {
    return halves;
  }

  /** How many different sums there are. */
  int size() {
    return distinct.length;
  }

  /** The different sums from the lowest to the highest. */
  long total(int place) {
    return distinct[place];
  }

  int count(int place) {
    return counts[place];
  }

  int place(int learner) {
    return places[learner];
  }
}

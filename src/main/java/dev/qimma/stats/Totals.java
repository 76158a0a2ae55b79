package dev.qimma.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    Distinct found = Distinct.of(totals);
    distinct = found.values();
    places = found.places();
    counts = new int[distinct.length];
    for (int place : places) {
      counts[place]++;
    }
  }

  static Totals of(Grid grid, List<Item> items) {
    List<long[]> halves =
        IntStream.range(0, 2).parallel().mapToObj(half -> half(grid, items, half)).toList();
    return of(halves.get(0), halves.get(1));
  }

  /** What each learner's marks on every other question add up to. */
  private static long[] half(Grid grid, List<Item> items, int first) {
    long[] sums = new long[grid.learners()];
    for (int question = first; question < items.size(); question += 2) {
      add(grid.answers(question), units(items.get(question)), sums);
    }
    return sums;
  }

  private static void add(int[] answers, long[] units, long[] sums) {
    for (int learner = 0; learner < sums.length; learner++) {
      sums[learner] += units[answers[learner] + 1];
    }
  }

  static Totals of(long[] odd, long[] even) {
    long[] totals = new long[odd.length];
    ExactSum squares = new ExactSum();
    Halves halves = new Halves(odd.length);
    for (int learner = 0; learner < totals.length; learner++) {
      halves.add(odd[learner], even[learner]);
      totals[learner] = odd[learner] + even[learner];
      squares.add(totals[learner], totals[learner]);
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

  /** Of each learner the place of their sum; not to be changed. */
  int[] places() {
    return places;
  }
}

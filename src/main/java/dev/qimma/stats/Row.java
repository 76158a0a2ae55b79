package dev.qimma.stats;

import java.util.Arrays;

/** A row of a cross table: an answer that was given, and by how many with each total. */
final class Row {

  private final Answer answer;
  private final int[] counts;
  private final Takers takers;

  Row(Answer answer, int[] counts, Takers takers) {
    this.answer = answer;
    this.counts = counts;
    this.takers = takers;
  }

  Answer answer() {
    return answer;
  }

  /** How many with the total at this place. */
  int count(int place) {
    return counts[place];
  }

  Takers takers() {
    return takers;
  }

  /** Both in one, by the answer of this one. */
  Row plus(Row other) {
    int[] sums = counts.clone();
    Arrays.setAll(sums, place -> sums[place] + other.counts[place]);
    return new Row(answer, sums, takers.plus(other.takers));
  }
}

package dev.qimma.stats;

import java.math.BigInteger;
import java.util.List;

/**
 * The largest sum of products that marks and rests can make: both in order, whatever learner they
 * belong to.
 */
final class Sorted {

  private final List<Row> rows;
  private final Totals totals;
  private final int[] next;
  private final ExactSum sum = new ExactSum();
  private int markRow;
  private long leftOfMark;

  /**
   * For the answers to a question.
   *
   * @param rows one for each mark, from the lowest to the highest
   */
  private Sorted(List<Row> rows, Totals totals) {
    this.rows = rows;
    this.totals = totals;
    next = new int[rows.size()];
    leftOfMark = rows.isEmpty() ? 0 : rows.get(0).takers().n();
  }

  static BigInteger products(List<Row> rows, Totals totals) {
    Sorted sorted = new Sorted(rows, totals);
    for (int row = sorted.lowest(); row >= 0; row = sorted.lowest()) {
      sorted.take(row);
    }
    return sorted.sum.value();
  }

  /** The row with the lowest rest not taken yet; -1 at the end. */
  private int lowest() {
    int lowest = -1;
    for (int row = 0; row < next.length; row++) {
      if (hasNext(row) && (lowest < 0 || rest(row) < rest(lowest))) {
        lowest = row;
      }
    }
    return lowest;
  }

  private boolean hasNext(int row) {
    while (next[row] < totals.size() && rows.get(row).count(next[row]) == 0) {
      next[row]++;
    }
    return next[row] < totals.size();
  }

  private long rest(int row) {
    return totals.total(next[row]) - rows.get(row).answer().units();
  }

  /** Gives the next marks in order to those with this rest. */
  private void take(int row) {
    long rest = rest(row);
    long learners = rows.get(row).count(next[row]);
    next[row]++;
    while (learners > 0) {
      if (leftOfMark == 0) {
        markRow++;
        leftOfMark = rows.get(markRow).takers().n();
      }
      long taken = Math.min(learners, leftOfMark);
      sum.add(rows.get(markRow).answer().units() * taken, rest);
      learners -= taken;
      leftOfMark -= taken;
    }
  }
}

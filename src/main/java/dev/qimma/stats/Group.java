package dev.qimma.stats;

/**
 * The 27 in a hundred with the highest totals, or the lowest (Kelley 1939). Those at the border
 * share the places that are left.
 *
 * @param size how many places there are
 * @param border the place of the total at which they run out
 * @param left how many places are left there
 * @param among how many learners share them
 */
record Group(long size, int border, long left, long among, boolean isUpper) {

  private static final long PERCENT = 27;

  static Group upper(Totals totals) {
    return of(totals, true);
  }

  static Group lower(Totals totals) {
    return of(totals, false);
  }

  private static Group of(Totals totals, boolean isUpper) {
    long size = Math.max(1, (PERCENT * totals.learners() + 50) / 100);
    long left = size;
    int border = isUpper ? totals.size() - 1 : 0;
    while (left > totals.count(border)) {
      left -= totals.count(border);
      border += isUpper ? -1 : 1;
    }
    return new Group(size, border, left, totals.count(border), isUpper);
  }

  boolean isWholly(int place) {
    return isUpper ? place > border : place < border;
  }
}

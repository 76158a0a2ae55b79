package dev.qimma.grading;

import dev.qimma.stats.Distinct;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What the sheets add up to, by learner and by question, from one walk through them. */
final class Sums {

  /** Scores that are no longer than this add up to what a long can hold. */
  private static final int MOST_BITS = 40;

  /** Learners that are added up together; nobody else touches their sums. */
  private static final int RANGE = 1 << 13;

  private final Sheets sheets;
  private final Units units;
  private final boolean areShort;
  private final long[] scores;
  private final boolean[] isBlank;

  /** What each learner earned on every other question, from the first and from the second on. */
  private final List<long[]> halves;

  /** How many questions each learner left blank, and how many they did not hand in. */
  private final int[] blank;

  private final int[] missing;

  /** How many learners have each mark, by the question and the number of the mark. */
  private final int[][] counts;

  Sums(Sheets sheets, List<Mark> marks, Units units) {
    this.units = units;
    this.sheets = sheets;
    areShort = units.scores().stream().allMatch(score -> score.bitLength() <= MOST_BITS);
    scores = units.scores().stream().mapToLong(BigInteger::longValue).toArray();
    isBlank = new boolean[marks.size()];
    for (int mark = 0; mark < isBlank.length; mark++) {
      isBlank[mark] = marks.get(mark).isBlank();
    }
    halves = List.of(new long[sheets.size()], new long[sheets.size()]);
    blank = new int[sheets.size()];
    missing = new int[sheets.size()];
    counts =
        IntStream.range(0, (sheets.size() + RANGE - 1) / RANGE)
            .parallel()
            .mapToObj(range -> add(range * RANGE, Math.min(sheets.size(), (range + 1) * RANGE)))
            .reduce(none(), Sums::merged);
  }

  private int[][] none() {
    return new int[sheets.questions()][isBlank.length];
  }

  private static int[][] merged(int[][] some, int[][] more) {
    int[][] all = new int[some.length][];
    Arrays.setAll(all, question -> merged(some[question], more[question]));
    return all;
  }

  private static int[] merged(int[] some, int[] more) {
    int[] all = new int[some.length];
    Arrays.setAll(all, mark -> some[mark] + more[mark]);
    return all;
  }

  /** Adds up a range of learners, question by question; how many of them have each mark. */
  private int[][] add(int from, int to) {
    int[][] byMark = none();
    int[] codes = new int[to - from];
    for (int question = 0; question < byMark.length; question++) {
      sheets.copyTo(codes, from, question);
      add(codes, from, halves.get(question % 2), byMark[question]);
    }
    return byMark;
  }

  /** With everything in local variables, which the quick compiler keeps in registers. */
  private void add(int[] codes, int first, long[] earned, int[] byMark) {
    long[] units = scores;
    int[] empty = blank;
    int[] absent = missing;
    boolean[] blanks = isBlank;
    for (int at = 0; at < codes.length; at++) {
      int mark = codes[at];
      if (mark == Sheets.MISSING) {
        absent[first + at]++;
      } else {
        byMark[mark]++;
        earned[first + at] += units[mark];
        if (blanks[mark]) {
          empty[first + at]++;
        }
      }
    }
  }

  /** What each learner earned on the first question, the third and so on; empty beyond a long. */
  Optional<List<long[]>> halves() {
    return areShort ? Optional.of(halves) : Optional.empty();
  }

  /**
   * The different sums of units that learners earned.
   *
   * @param sums each once, in some order
   * @param places of each learner the place of their sum
   */
  @SuppressWarnings("ArrayRecordComponent") // as many as there are learners: no copies
  record Different(List<BigInteger> sums, int[] places) {}

  Different different() {
    if (areShort) {
      Distinct distinct = Distinct.of(totals());
      return new Different(
          LongStream.of(distinct.values()).mapToObj(BigInteger::valueOf).toList(),
          distinct.places());
    }
    Map<BigInteger, Integer> known = new LinkedHashMap<>();
    int[] places = new int[sheets.size()];
    for (int learner = 0; learner < places.length; learner++) {
      places[learner] = known.computeIfAbsent(exactly(learner), sum -> known.size());
    }
    return new Different(List.copyOf(known.keySet()), places);
  }

  private long[] totals() {
    long[] totals = halves.get(0).clone();
    long[] others = halves.get(1);
    for (int learner = 0; learner < totals.length; learner++) {
      totals[learner] += others[learner];
    }
    return totals;
  }

  private BigInteger exactly(int learner) {
    BigInteger sum = BigInteger.ZERO;
    for (int question = 0; question < counts.length; question++) {
      sum = sum.add(units.score(sheets.code(learner, question)));
    }
    return sum;
  }

  int answered(int learner) {
    return sheets.questions() - blank[learner] - missing[learner];
  }

  int blank(int learner) {
    return blank[learner];
  }

  int missing(int learner) {
    return missing[learner];
  }

  int answeredOf(int question) {
    return count(question, false);
  }

  int blankOf(int question) {
    return count(question, true);
  }

  private int count(int question, boolean blanks) {
    int count = 0;
    for (int mark = 0; mark < isBlank.length; mark++) {
      count += isBlank[mark] == blanks ? counts[question][mark] : 0;
    }
    return count;
  }

  /** The units that were earned on a question. */
  BigInteger ofQuestion(int question) {
    BigInteger sum = BigInteger.ZERO;
    for (int mark = 0; mark < isBlank.length; mark++) {
      sum = sum.add(units.score(mark).multiply(BigInteger.valueOf(counts[question][mark])));
    }
    return sum;
  }
}

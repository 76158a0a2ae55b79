package dev.qimma.grading;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
  private final long[] ofLearners;
  private final int[] answered;
  private final int[] blank;

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
    ofLearners = new long[sheets.size()];
    answered = new int[sheets.size()];
    blank = new int[sheets.size()];
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
      add(codes, from, byMark[question]);
    }
    return byMark;
  }

  /** With everything in local variables, which the quick compiler keeps in registers. */
  private void add(int[] codes, int first, int[] byMark) {
    long[] units = scores;
    long[] earned = ofLearners;
    int[] given = answered;
    int[] empty = blank;
    boolean[] blanks = isBlank;
    for (int at = 0; at < codes.length; at++) {
      int mark = codes[at];
      if (mark != Sheets.MISSING) {
        int learner = first + at;
        byMark[mark]++;
        earned[learner] += units[mark];
        if (blanks[mark]) {
          empty[learner]++;
        } else {
          given[learner]++;
        }
      }
    }
  }

  /** The units that a learner earned. */
  BigInteger of(int learner) {
    return areShort ? BigInteger.valueOf(ofLearners[learner]) : exactly(learner);
  }

  private BigInteger exactly(int learner) {
    BigInteger sum = BigInteger.ZERO;
    for (int question = 0; question < counts.length; question++) {
      sum = sum.add(units.score(sheets.code(learner, question)));
    }
    return sum;
  }

  int answered(int learner) {
    return answered[learner];
  }

  int blank(int learner) {
    return blank[learner];
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

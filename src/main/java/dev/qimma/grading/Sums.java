package dev.qimma.grading;

import java.math.BigInteger;
import java.util.List;

/** What the sheets add up to, by learner and by question, from one walk through them. */
final class Sums {

  /** Scores that are no longer than this add up to what a long can hold. */
  private static final int MOST_BITS = 40;

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
    counts = new int[sheets.questions()][marks.size()];
    for (int question = 0; question < counts.length; question++) {
      add(sheets.codes(question), counts[question]);
    }
  }

  private void add(int[] codes, int[] byMark) {
    for (int learner = 0; learner < codes.length; learner++) {
      int mark = codes[learner];
      if (mark != Sheets.MISSING) {
        byMark[mark]++;
        ofLearners[learner] += scores[mark];
        answered[learner] += isBlank[mark] ? 0 : 1;
        blank[learner] += isBlank[mark] ? 1 : 0;
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

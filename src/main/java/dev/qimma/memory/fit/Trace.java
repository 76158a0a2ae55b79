package dev.qimma.memory.fit;

import dev.qimma.memory.State;

/** What the recurrences come to along one card, with all that their slopes ask for again. */
final class Trace {

  /** Reviews of one card beyond these are not learned from, as in fsrs-rs. */
  static final int MOST_REVIEWS = 256;

  private static final int AGAIN = 1;
  private static final int HARD = 2;
  private static final int GOOD = 3;
  private static final int EASY = 4;

  /** States after each review, kept within their bounds. */
  final double[] stability = new double[MOST_REVIEWS];

  final double[] difficulty = new double[MOST_REVIEWS];

  /** Stability before it was kept within its bounds. */
  final double[] raw = new double[MOST_REVIEWS];

  final double[] logStability = new double[MOST_REVIEWS];

  /** The chance of recall at a review, and the logarithm of 1 + factor t/S in it. */
  final double[] recall = new double[MOST_REVIEWS];

  final double[] logTime = new double[MOST_REVIEWS];

  /** e^(w10 (1-R)) at a pass, (S+1)^w13 at a lapse. */
  final double[] power = new double[MOST_REVIEWS];

  /** Whether a bound on the growth of stability took the place of the formula. */
  final boolean[] isBound = new boolean[MOST_REVIEWS];

  /** Runs through a card from its first review to the last given. */
  void run(Recurrences w, Histories of, int first, int last) {
    int rating = of.rating(first);
    raw[0] = w.firstStability(rating);
    keep(0, w.firstDifficulty(rating));
    for (int k = 1; k <= last - first; k++) {
      double days = of.days(first + k);
      recall(w, k, days);
      if (first + k < last) {
        rating = of.rating(first + k);
        grow(w, k, days, rating);
        keep(k, w.nextDifficulty(difficulty[k - 1], rating));
      }
    }
  }

  private void keep(int k, double newDifficulty) {
    stability[k] = Math.min(Math.max(raw[k], State.LEAST_STABILITY), State.MOST_STABILITY);
    difficulty[k] =
        Math.min(Math.max(newDifficulty, State.LEAST_DIFFICULTY), State.MOST_DIFFICULTY);
    logStability[k] = Math.log(stability[k]);
  }

  private void recall(Recurrences w, int k, double days) {
    logTime[k] = days > 0 ? Math.log(1 + w.factor * days / stability[k - 1]) : 0;
    recall[k] = days > 0 ? Math.exp(-w.decay * logTime[k]) : 1;
  }

  private void grow(Recurrences w, int k, double days, int rating) {
    if (days == 0) {
      sameDay(w, k, rating);
    } else if (rating == AGAIN) {
      lapse(w, k);
    } else {
      pass(w, k, rating);
    }
  }

  private void sameDay(Recurrences w, int k, int rating) {
    double growth =
        Math.exp(
            w.sameDay * (rating - GOOD + w.shift) - w.sameDayByStability * logStability[k - 1]);
    isBound[k] = rating > AGAIN && growth < 1;
    raw[k] = isBound[k] ? stability[k - 1] : stability[k - 1] * growth;
  }

  private void lapse(Recurrences w, int k) {
    double before = stability[k - 1];
    power[k] = Math.exp(w.lapseByStability * Math.log(before + 1));
    double left =
        w.lapse
            * (power[k] - 1)
            * Math.exp(
                w.lapseByRecall * (1 - recall[k])
                    - w.lapseByDifficulty * Math.log(difficulty[k - 1]));
    double most = before * w.mostAfterLapse;
    isBound[k] = most < left;
    raw[k] = isBound[k] ? most : left;
  }

  private void pass(Recurrences w, int k, int rating) {
    power[k] = Math.exp(w.growthByRecall * (1 - recall[k]));
    raw[k] = stability[k - 1] + growthWithoutRating(w, k) * ofRating(w, rating);
  }

  /** What a good answer would add to stability. */
  double growthWithoutRating(Recurrences w, int k) {
    return w.growth
        * (11 - difficulty[k - 1])
        * Math.exp((1 - w.growthByStability) * logStability[k - 1])
        * (power[k] - 1);
  }

  private static double ofRating(Recurrences w, int rating) {
    return switch (rating) {
      case HARD -> w.hard;
      case EASY -> w.easy;
      default -> 1;
    };
  }
}

package dev.qimma.memory.fit;

import dev.qimma.memory.State;
import dev.qimma.memory.Weight;
import java.util.Arrays;

/**
 * The loss of a card, and its slope by every weight: the recurrences of FSRS-6 once forward, and
 * their derivatives, taken by hand, once backward.
 *
 * <p>The loss is the binary cross-entropy of the scored reviews, each times what it counts.
 */
final class Slope {

  private static final int AGAIN = 1;
  private static final int HARD = 2;
  private static final int EASY = 4;

  private final Histories histories;
  private final Recency recency;
  private final Trace trace = new Trace();
  private final double[] slope = new double[Weight.values().length];
  private Recurrences w = new Recurrences(new double[slope.length]);

  /** The slope by the state after a review, and by the state and the recall before it. */
  private double byStability;

  private double byDifficulty;
  private double byRecall;

  Slope(Histories histories, Recency recency) {
    this.histories = histories;
    this.recency = recency;
  }

  /** Begins anew, at other weights. */
  void at(double[] weights) {
    w = new Recurrences(weights);
    Arrays.fill(slope, 0);
  }

  /** The slope of all that was added. */
  double[] slope() {
    return slope;
  }

  private void add(Weight weight, double part) {
    slope[weight.index()] += part;
  }

  /** Adds the slope of a card; returns its loss. */
  double add(int card) {
    int first = histories.start(card);
    int last = lastScored(card, first);
    if (last <= first) {
      return 0;
    }
    trace.run(w, histories, first, last);
    byStability = 0;
    byDifficulty = 0;
    double loss = 0;
    for (int k = last - first; k > 0; k--) {
      loss += back(first + k, k, k < last - first);
    }
    begin(histories.rating(first));
    return loss;
  }

  /** What comes after the last review that counts changes nothing. */
  private int lastScored(int card, int first) {
    int last = Math.min(histories.start(card + 1), first + Trace.MOST_REVIEWS) - 1;
    while (last > first && counts(last) == 0) {
      last--;
    }
    return last;
  }

  private double counts(int review) {
    return histories.isScored(review) ? recency.of(histories.rank(review)) : 0;
  }

  /** From the state after a review to the state before it. */
  private double back(int review, int k, boolean hasAfter) {
    int rating = histories.rating(review);
    byRecall = 0;
    if (hasAfter) {
      difficulty(k, rating);
      stability(k, rating, histories.days(review));
    }
    double loss = loss(k, counts(review), rating);
    if (byRecall != 0) {
      recall(k, histories.days(review));
    }
    return loss;
  }

  private double loss(int k, double counts, int rating) {
    if (counts == 0) {
      return 0;
    }
    double recall = trace.recall[k];
    if (rating == AGAIN) {
      byRecall += counts / (1 - recall);
      return -counts * Math.log(1 - recall);
    }
    byRecall -= counts / recall;
    return counts * w.decay * trace.logTime[k];
  }

  /** R = (1 + f t/S)^(-w20), where f depends on w20 too. */
  private void recall(int k, double days) {
    double stability = trace.stability[k - 1];
    double share = days / stability / (1 + w.factor * days / stability);
    double slopeOfRecall = byRecall * trace.recall[k];
    add(Weight.DECAY, -slopeOfRecall * (trace.logTime[k] + w.decay * share * w.factorByDecay));
    byStability += slopeOfRecall * w.decay * w.factor * share / stability;
  }

  private void begin(int rating) {
    slope[rating - 1] += byStability;
    if (isWithin(w.firstDifficulty(rating))) {
      add(Weight.INITIAL_DIFFICULTY, byDifficulty);
      add(
          Weight.INITIAL_DIFFICULTY_BY_RATING,
          -byDifficulty * (rating - 1) * Math.exp(w.difficultyByRating * (rating - 1)));
    }
  }

  private static boolean isWithin(double difficulty) {
    return difficulty >= State.LEAST_DIFFICULTY && difficulty <= State.MOST_DIFFICULTY;
  }

  private void difficulty(int k, int rating) {
    double before = trace.difficulty[k - 1];
    double after = byDifficulty;
    byDifficulty = 0;
    if (after == 0 || !isWithin(w.nextDifficulty(before, rating))) {
      return;
    }
    double moving = after * (1 - w.reversion);
    byDifficulty = moving * (1 + w.step * (rating - 3) / 9);
    add(Weight.DIFFICULTY_BY_RATING, -moving * (rating - 3) * (10 - before) / 9);
    add(Weight.MEAN_REVERSION, after * (w.easiest - w.moved(before, rating)));
    add(Weight.INITIAL_DIFFICULTY, after * w.reversion);
    add(
        Weight.INITIAL_DIFFICULTY_BY_RATING,
        -3 * after * w.reversion * Math.exp(3 * w.difficultyByRating));
  }

  private void stability(int k, int rating, double days) {
    double after = byStability;
    byStability = 0;
    if (trace.raw[k] < State.LEAST_STABILITY || trace.raw[k] > State.MOST_STABILITY) {
      return;
    }
    if (days == 0) {
      sameDay(k, rating, after);
    } else if (rating == AGAIN) {
      lapse(k, after);
    } else {
      pass(k, rating, after);
    }
  }

  private void sameDay(int k, int rating, double after) {
    if (trace.isBound[k]) {
      byStability = after;
      return;
    }
    double grown = after * trace.raw[k];
    byStability = grown / trace.stability[k - 1] * (1 - w.sameDayByStability);
    add(Weight.SAME_DAY, grown * (rating - 3 + w.shift));
    add(Weight.SAME_DAY_SHIFT, grown * w.sameDay);
    add(Weight.SAME_DAY_BY_STABILITY, -grown * trace.logStability[k - 1]);
  }

  private void lapse(int k, double after) {
    double left = after * trace.raw[k];
    double before = trace.stability[k - 1];
    if (trace.isBound[k]) {
      byStability = left / before;
      add(Weight.SAME_DAY, -left * w.shift);
      add(Weight.SAME_DAY_SHIFT, -left * w.sameDay);
      return;
    }
    double rising = left * trace.power[k] / (trace.power[k] - 1);
    byStability = rising * w.lapseByStability / (before + 1);
    byDifficulty -= left * w.lapseByDifficulty / trace.difficulty[k - 1];
    byRecall = -left * w.lapseByRecall;
    add(Weight.LAPSE, left / w.lapse);
    add(Weight.LAPSE_BY_DIFFICULTY, -left * Math.log(trace.difficulty[k - 1]));
    add(Weight.LAPSE_BY_STABILITY, rising * Math.log(before + 1));
    add(Weight.LAPSE_BY_RECALL, left * (1 - trace.recall[k]));
  }

  private void pass(int k, int rating, double after) {
    double before = trace.stability[k - 1];
    double grown = after * (trace.raw[k] - before);
    double rising = grown * trace.power[k] / (trace.power[k] - 1);
    byStability = after + grown * (1 - w.growthByStability) / before;
    byDifficulty -= grown / (11 - trace.difficulty[k - 1]);
    byRecall = -rising * w.growthByRecall;
    add(Weight.GROWTH, grown);
    add(Weight.GROWTH_BY_STABILITY, -grown * trace.logStability[k - 1]);
    add(Weight.GROWTH_BY_RECALL, rising * (1 - trace.recall[k]));
    ofRating(rating, after, k);
  }

  private void ofRating(int rating, double after, int k) {
    if (rating == HARD) {
      add(Weight.HARD_PENALTY, after * trace.growthWithoutRating(w, k));
    } else if (rating == EASY) {
      add(Weight.EASY_BONUS, after * (trace.raw[k] - trace.stability[k - 1]) / w.easy);
    }
  }
}

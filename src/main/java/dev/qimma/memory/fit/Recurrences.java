package dev.qimma.memory.fit;

import dev.qimma.memory.Weight;

/** The weights of FSRS-6 by name, with what follows from them alone. */
final class Recurrences {

  private static final double RECALL_AT_STABILITY = 0.9;

  private final double[] weights;

  final double difficulty;
  final double difficultyByRating;
  final double step;
  final double reversion;
  final double easiest;
  final double growth;
  final double growthByStability;
  final double growthByRecall;
  final double lapse;
  final double lapseByDifficulty;
  final double lapseByStability;
  final double lapseByRecall;
  final double hard;
  final double easy;
  final double sameDay;
  final double shift;
  final double sameDayByStability;
  final double mostAfterLapse;
  final double decay;
  final double factor;
  final double factorByDecay;

  Recurrences(double[] weights) {
    this.weights = weights;
    difficulty = of(Weight.INITIAL_DIFFICULTY);
    difficultyByRating = of(Weight.INITIAL_DIFFICULTY_BY_RATING);
    step = of(Weight.DIFFICULTY_BY_RATING);
    reversion = of(Weight.MEAN_REVERSION);
    easiest = firstDifficulty(4);
    growth = Math.exp(of(Weight.GROWTH));
    growthByStability = of(Weight.GROWTH_BY_STABILITY);
    growthByRecall = of(Weight.GROWTH_BY_RECALL);
    lapse = of(Weight.LAPSE);
    lapseByDifficulty = of(Weight.LAPSE_BY_DIFFICULTY);
    lapseByStability = of(Weight.LAPSE_BY_STABILITY);
    lapseByRecall = of(Weight.LAPSE_BY_RECALL);
    hard = of(Weight.HARD_PENALTY);
    easy = of(Weight.EASY_BONUS);
    sameDay = of(Weight.SAME_DAY);
    shift = of(Weight.SAME_DAY_SHIFT);
    sameDayByStability = of(Weight.SAME_DAY_BY_STABILITY);
    mostAfterLapse = Math.exp(-sameDay * shift);
    decay = of(Weight.DECAY);
    factor = Math.pow(RECALL_AT_STABILITY, -1 / decay) - 1;
    factorByDecay = (factor + 1) * Math.log(RECALL_AT_STABILITY) / (decay * decay);
  }

  private double of(Weight weight) {
    return weights[weight.index()];
  }

  double firstStability(int rating) {
    return weights[rating - 1];
  }

  double firstDifficulty(int rating) {
    return difficulty - Math.exp(difficultyByRating * (rating - 1)) + 1;
  }

  /** Where a rating moves a difficulty, before a part of it reverts. */
  double moved(double from, int rating) {
    return from - step * (rating - 3) * (10 - from) / 9;
  }

  double nextDifficulty(double from, int rating) {
    return reversion * easiest + (1 - reversion) * moved(from, rating);
  }
}

package dev.qimma.memory.fit;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.Weight;

/**
 * Walks to weights that suit the reviews and do not stray far from the defaults without reason: the
 * most probable ones, where learners differ as {@link Weight#spread} says.
 *
 * <p>Adam with a rate that falls along a half cosine, as in fsrs-rs (Kingma and Ba 2015; Loshchilov
 * and Hutter 2017). No chance: batches are cards at equal distances, always in the same order. The
 * four initial stabilities are walked by their logarithm, as they lie orders of magnitude apart.
 */
final class Descent {

  private static final double RATE = 0.04;
  private static final double KEEP_SLOPE = 0.9;
  private static final double KEEP_SQUARE = 0.999;
  private static final double TINY = 1e-8;

  private static final int BATCH = 512;
  private static final int FEWEST_PASSES = 5;
  private static final int FEWEST_STEPS = 100;

  private static final Weight[] ALL = Weight.values();

  /** The initial stabilities come first among the weights. */
  private static final int INITIAL = 4;

  private final Histories histories;
  private final int among;
  private final int free;
  private final Slope slope;
  private final double[] weights = new double[ALL.length];
  private final double[] meanSlope = new double[ALL.length];
  private final double[] meanSquare = new double[ALL.length];

  /**
   * Prepares a walk.
   *
   * @param among only so many scored reviews count, the oldest
   * @param free only so many weights are moved, the first
   */
  private Descent(Histories histories, int among, int free) {
    this.histories = histories;
    this.among = among;
    this.free = free;
    this.slope = new Slope(histories, new Recency(among));
  }

  /** Only the initial stabilities. */
  static Parameters ofInitial(Histories histories, int among, Parameters from) {
    return new Descent(histories, among, INITIAL).walk(from);
  }

  /** All weights. */
  static Parameters ofAll(Histories histories, int among, Parameters from) {
    return new Descent(histories, among, ALL.length).walk(from);
  }

  private Parameters walk(Parameters from) {
    for (Weight weight : ALL) {
      weights[weight.index()] = from.of(weight);
    }
    int batches = Math.max(1, among / BATCH);
    int steps = batches * Math.max(FEWEST_PASSES, (FEWEST_STEPS + batches - 1) / batches);
    for (int step = 0; step < steps; step++) {
      look(step % batches, batches);
      double rate = RATE * (1 + Math.cos(Math.PI * step / steps)) / 2;
      for (int i = 0; i < free; i++) {
        move(i, step + 1, rate, slopeOf(i, batches));
      }
    }
    orderUnseen();
    return Rounded.of(weights);
  }

  private void look(int batch, int batches) {
    slope.at(weights);
    for (int card = batch; card < histories.cards(); card += batches) {
      slope.add(card);
    }
  }

  /** With the batch's share of the pull towards the default. */
  private double slopeOf(int i, int batches) {
    double away = (weights[i] - ALL[i].standard()) / ALL[i].spread();
    double whole = slope.slope()[i] + 2 * away / ALL[i].spread() / batches;
    return i < INITIAL ? whole * weights[i] : whole;
  }

  private void move(int i, int step, double rate, double towards) {
    meanSlope[i] = KEEP_SLOPE * meanSlope[i] + (1 - KEEP_SLOPE) * towards;
    meanSquare[i] = KEEP_SQUARE * meanSquare[i] + (1 - KEEP_SQUARE) * towards * towards;
    double first = meanSlope[i] / (1 - Math.pow(KEEP_SLOPE, step));
    double second = meanSquare[i] / (1 - Math.pow(KEEP_SQUARE, step));
    double stride = rate * first / (Math.sqrt(second) + TINY);
    weights[i] = ALL[i].nearest(i < INITIAL ? weights[i] * Math.exp(-stride) : weights[i] - stride);
  }

  /** Where a rating was never given first, its stability lies between those of its neighbours. */
  private void orderUnseen() {
    boolean[] isSeen = new boolean[INITIAL];
    for (int card = 0; card < histories.cards(); card++) {
      isSeen[histories.rating(histories.start(card)) - 1] = true;
    }
    for (int i = 1; i < INITIAL; i++) {
      if (!isSeen[i]) {
        weights[i] = Math.max(weights[i], weights[i - 1]);
      }
    }
    for (int i = INITIAL - 2; i >= 0; i--) {
      if (!isSeen[i]) {
        weights[i] = Math.min(weights[i], weights[i + 1]);
      }
    }
  }
}

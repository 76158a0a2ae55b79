package dev.qimma.memory;

/**
 * The memory model FSRS-6.
 *
 * <p>Formulas: Ye, Su, Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
 * Scheduling" (KDD 2022), as grown into version 6 by the project open-spaced-repetition, whose wiki
 * ("The Algorithm") writes them down. Computed in double without rounding in between. Where the
 * implementations differ, it is as in ts-fsrs 5 and fsrs-rs 6: a pass on the same day never lowers
 * stability, and the difficulty to which memories revert is not clamped.
 */
public final class Fsrs6 implements MemoryModel {

  /** Stability is the time after which recall has fallen to this. */
  private static final double RECALL_AT_STABILITY = 0.9;

  private final Parameters w;
  private final double decay;
  private final double factor;
  private final double easiest;

  public Fsrs6(Parameters parameters) {
    this.w = parameters;
    this.decay = -parameters.of(Weight.DECAY);
    this.factor = StrictMath.pow(RECALL_AT_STABILITY, 1 / decay) - 1;
    this.easiest = initialDifficulty(Rating.EASY);
  }

  /** R(t, S) = (1 + factor t/S)^decay. */
  @Override
  public double recall(State state, double days) {
    return StrictMath.pow(1 + factor * Math.max(0, days) / state.stability(), decay);
  }

  /** I(r, S) = S/factor (r^(1/decay) - 1). */
  @Override
  public double interval(State state, double target) {
    return state.stability() / factor * (StrictMath.pow(target, 1 / decay) - 1);
  }

  @Override
  public State first(Rating rating) {
    return State.within(w.of(Weight.initialStability(rating)), initialDifficulty(rating));
  }

  @Override
  public State next(State state, double days, Rating rating) {
    return State.within(stability(state, days, rating), difficulty(state, rating));
  }

  /** D0(g) = w4 - e^(w5 (g-1)) + 1; below 1 for easy, which only a state may not be. */
  private double initialDifficulty(Rating rating) {
    return w.of(Weight.INITIAL_DIFFICULTY)
        - StrictMath.exp(w.of(Weight.INITIAL_DIFFICULTY_BY_RATING) * (rating.number() - 1))
        + 1;
  }

  /** Steps get smaller towards 10, and a part w7 of the way goes back to D0(4). */
  private double difficulty(State state, Rating rating) {
    double step = -w.of(Weight.DIFFICULTY_BY_RATING) * aboveGood(rating);
    double moved = state.difficulty() + step * (State.MOST_DIFFICULTY - state.difficulty()) / 9;
    double reversion = w.of(Weight.MEAN_REVERSION);
    return reversion * easiest + (1 - reversion) * moved;
  }

  private double stability(State state, double days, Rating rating) {
    if (days < 1) {
      return sameDay(state, rating);
    }
    double recall = recall(state, days);
    return rating.isPass() ? passed(state, recall, rating) : lapsed(state, recall);
  }

  /** S e^(w17 (g-3+w18)) S^(-w19), for a pass not below S. */
  private double sameDay(State state, Rating rating) {
    double growth =
        StrictMath.exp(w.of(Weight.SAME_DAY) * (aboveGood(rating) + w.of(Weight.SAME_DAY_SHIFT)))
            * StrictMath.pow(state.stability(), -w.of(Weight.SAME_DAY_BY_STABILITY));
    return state.stability() * (rating.isPass() ? Math.max(1, growth) : growth);
  }

  /** S (1 + e^w8 (11-D) S^(-w9) (e^(w10 (1-R)) - 1) w15 w16), of which hard and easy take one. */
  private double passed(State state, double recall, Rating rating) {
    double growth =
        StrictMath.exp(w.of(Weight.GROWTH))
            * (State.MOST_DIFFICULTY + 1 - state.difficulty())
            * StrictMath.pow(state.stability(), -w.of(Weight.GROWTH_BY_STABILITY))
            * (StrictMath.exp(w.of(Weight.GROWTH_BY_RECALL) * (1 - recall)) - 1);
    return state.stability() * (1 + growth * ofRating(rating));
  }

  private double ofRating(Rating rating) {
    return switch (rating) {
      case HARD -> w.of(Weight.HARD_PENALTY);
      case EASY -> w.of(Weight.EASY_BONUS);
      case AGAIN, GOOD -> 1;
    };
  }

  /** w11 D^(-w12) ((S+1)^w13 - 1) e^(w14 (1-R)), but at most S / e^(w17 w18). */
  private double lapsed(State state, double recall) {
    double left =
        w.of(Weight.LAPSE)
            * StrictMath.pow(state.difficulty(), -w.of(Weight.LAPSE_BY_DIFFICULTY))
            * (StrictMath.pow(state.stability() + 1, w.of(Weight.LAPSE_BY_STABILITY)) - 1)
            * StrictMath.exp(w.of(Weight.LAPSE_BY_RECALL) * (1 - recall));
    double most =
        state.stability() / StrictMath.exp(w.of(Weight.SAME_DAY) * w.of(Weight.SAME_DAY_SHIFT));
    return Math.min(left, most);
  }

  private static int aboveGood(Rating rating) {
    return rating.number() - Rating.GOOD.number();
  }
}

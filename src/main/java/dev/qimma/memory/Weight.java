package dev.qimma.memory;

/**
 * The 21 weights of FSRS-6, in the order of the published lists: w[0] to w[20]. Bounds, default
 * values and spreads are those of fsrs-rs 6 and ts-fsrs 5 (PARAMS_STDDEV: the spread of each weight
 * over the learners of the srs-benchmark).
 */
public enum Weight {
  INITIAL_STABILITY_AGAIN(0, 0.001, 100, 0.212, 6.43),
  INITIAL_STABILITY_HARD(1, 0.001, 100, 1.2931, 9.66),
  INITIAL_STABILITY_GOOD(2, 0.001, 100, 2.3065, 17.58),
  INITIAL_STABILITY_EASY(3, 0.001, 100, 8.2956, 27.85),
  INITIAL_DIFFICULTY(4, 1, 10, 6.4133, 0.57),
  INITIAL_DIFFICULTY_BY_RATING(5, 0.001, 4, 0.8334, 0.28),
  DIFFICULTY_BY_RATING(6, 0.001, 4, 3.0194, 0.6),
  MEAN_REVERSION(7, 0.001, 0.75, 0.001, 0.12),
  GROWTH(8, 0, 4.5, 1.8722, 0.39),
  GROWTH_BY_STABILITY(9, 0, 0.8, 0.1666, 0.18),
  GROWTH_BY_RECALL(10, 0.001, 3.5, 0.796, 0.33),
  LAPSE(11, 0.001, 5, 1.4835, 0.3),
  LAPSE_BY_DIFFICULTY(12, 0.001, 0.25, 0.0614, 0.09),
  LAPSE_BY_STABILITY(13, 0.001, 0.9, 0.2629, 0.16),
  LAPSE_BY_RECALL(14, 0, 4, 1.6483, 0.57),
  HARD_PENALTY(15, 0, 1, 0.6014, 0.25),
  EASY_BONUS(16, 1, 6, 1.8729, 1.03),
  SAME_DAY(17, 0, 2, 0.5425, 0.31),
  SAME_DAY_SHIFT(18, 0, 2, 0.0912, 0.32),
  SAME_DAY_BY_STABILITY(19, 0, 0.8, 0.0658, 0.14),
  DECAY(20, 0.1, 0.8, 0.1542, 0.27);

  private final int index;
  private final double least;
  private final double most;
  private final double standard;
  private final double spread;

  Weight(int index, double least, double most, double standard, double spread) {
    this.index = index;
    this.least = least;
    this.most = most;
    this.standard = standard;
    this.spread = spread;
  }

  /** The weight that is the stability after a first review. */
  public static Weight initialStability(Rating rating) {
    return switch (rating) {
      case AGAIN -> INITIAL_STABILITY_AGAIN;
      case HARD -> INITIAL_STABILITY_HARD;
      case GOOD -> INITIAL_STABILITY_GOOD;
      case EASY -> INITIAL_STABILITY_EASY;
    };
  }

  /** Its place in the published lists, from 0. */
  public int index() {
    return index;
  }

  public double least() {
    return least;
  }

  public double most() {
    return most;
  }

  /** The default, fitted to the reviews of many learners. */
  public double standard() {
    return standard;
  }

  /** How far learners differ: a standard deviation. */
  public double spread() {
    return spread;
  }

  public boolean allows(double value) {
    return value >= least && value <= most;
  }

  /** The allowed value that is nearest. */
  public double nearest(double value) {
    return Math.min(Math.max(value, least), most);
  }

  /** As papers and programs call it: {@code w[0]}. */
  public String symbol() {
    return "w[" + index() + "]";
  }
}

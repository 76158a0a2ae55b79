package dev.qimma.memory.fit;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.Review;
import java.util.List;
import java.util.Optional;

/**
 * What fitting the weights to a learner's reviews came to.
 *
 * @param parameters the new ones if they are accepted, else the old
 * @param scored of the reviews, those that tell about forgetting
 * @param trial on the newest fifth, what weights fitted to the older reviews predict; nothing where
 *     there was no trial
 * @param before over all scored reviews; nothing where there are none
 */
public record Fit(
    Parameters parameters,
    Stage stage,
    boolean isAccepted,
    int reviews,
    int scored,
    Optional<Trial> trial,
    Optional<Quality> before,
    Optional<Quality> after) {

  /** How much is fitted, which grows with the number of scored reviews. */
  public enum Stage {
    NOTHING,
    INITIAL_STABILITIES,
    EVERYTHING;

    /** With fewer scored reviews nothing is fitted. */
    public static final int FEW = 16;

    private static final int ENOUGH = 64;

    static Stage of(int scored) {
      if (scored < FEW) {
        return NOTHING;
      }
      return scored < ENOUGH ? INITIAL_STABILITIES : EVERYTHING;
    }
  }

  /** Mean log losses on reviews that neither weights were fitted to. */
  public record Trial(double current, double fitted) {

    public boolean isWon() {
      return fitted < current;
    }
  }

  /** Fits the weights, and keeps the current ones unless the new ones predict better. */
  public static Fit of(List<Review> reviews, Parameters current) {
    return new Fitting(Histories.of(reviews), current).fit();
  }
}

package dev.qimma.memory;

import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The weights of the memory model, each within its bounds. */
public record Parameters(List<Double> weights) {

  private static final int COUNT = Weight.values().length;
  private static final int FSRS_4_COUNT = 17;
  private static final int FSRS_5_COUNT = 19;

  /** What FSRS-5 had for the decay, which was no weight there. */
  private static final double FSRS_5_DECAY = 0.5;

  /** The defaults of FSRS-6. */
  public static final Parameters STANDARD =
      new Parameters(Arrays.stream(Weight.values()).map(Weight::standard).toList());

  public Parameters {
    weights = List.copyOf(weights);
    if (weights.size() != COUNT || outOfBounds(weights).isPresent()) {
      throw new IllegalArgumentException("weights out of bounds: " + weights);
    }
  }

  public double of(Weight weight) {
    return weights.get(weight.index());
  }

  /**
   * What is wrong with a list of weights that a person gave; nothing where {@link #of} reads it.
   */
  public static Optional<Message> fault(List<Double> given) {
    int count = given.size();
    if (count != COUNT && count != FSRS_4_COUNT && count != FSRS_5_COUNT) {
      return Optional.of(Message.of("memory.weights", count));
    }
    return outOfBounds(migrated(given)).map(weight -> fault(weight, given.get(weight.index())));
  }

  private static Message fault(Weight weight, double value) {
    return Message.of(
        "memory.weight",
        weight.symbol(),
        plain(value),
        plain(weight.least()),
        plain(weight.most()));
  }

  private static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  /**
   * The weights of FSRS-6, or of FSRS-5 (19) or FSRS-4.5 (17), which are carried over.
   *
   * @throws IllegalArgumentException where {@link #fault} finds one
   */
  public static Parameters of(List<Double> given) {
    return new Parameters(migrated(given));
  }

  /** So as to mean the same in FSRS-6; as ts-fsrs and fsrs-rs do it. */
  private static List<Double> migrated(List<Double> given) {
    List<Double> weights = new ArrayList<>(given);
    if (given.size() == FSRS_4_COUNT) {
      double slope = weights.get(Weight.INITIAL_DIFFICULTY_BY_RATING.index());
      weights.set(
          Weight.INITIAL_DIFFICULTY.index(),
          weights.get(Weight.INITIAL_DIFFICULTY.index()) + 2 * slope);
      weights.set(Weight.INITIAL_DIFFICULTY_BY_RATING.index(), StrictMath.log(3 * slope + 1) / 3);
      weights.set(
          Weight.DIFFICULTY_BY_RATING.index(),
          weights.get(Weight.DIFFICULTY_BY_RATING.index()) + 0.5);
      weights.addAll(List.of(0.0, 0.0));
    }
    if (weights.size() == FSRS_5_COUNT) {
      weights.addAll(List.of(0.0, FSRS_5_DECAY));
    }
    return weights;
  }

  private static Optional<Weight> outOfBounds(List<Double> weights) {
    return Arrays.stream(Weight.values())
        .filter(weight -> weight.index() < weights.size())
        .filter(weight -> !weight.allows(weights.get(weight.index())))
        .findFirst();
  }
}

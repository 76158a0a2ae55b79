package dev.qimma.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.Rating;
import dev.qimma.memory.Review;
import dev.qimma.memory.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The slope taken by hand is the one that the loss shows when a weight is moved a little. */
class SlopeTest {

  private static final double LITTLE = 1e-6;

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  /** Any answers at any distances, the same day among them. */
  private static Histories histories(Random random) {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      int days = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60);
      Rating rating = Rating.of(1 + random.nextInt(4)).orElseThrow();
      reviews.add(new Review("card " + random.nextInt(12), i, rating, days));
    }
    return Histories.of(reviews);
  }

  private static double[] weights(Random random) {
    double[] weights = new double[Weight.values().length];
    for (Weight weight : Weight.values()) {
      double value = weight.standard() + weight.spread() * random.nextGaussian() / 4;
      double margin = 2 * LITTLE;
      weights[weight.index()] =
          Math.min(Math.max(value, weight.least() + margin), weight.most() - margin);
    }
    return weights;
  }

  private static double loss(Slope slope, Histories histories, double[] weights) {
    slope.at(weights);
    return IntStream.range(0, histories.cards()).mapToDouble(slope::add).sum();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void itIsWhatFiniteDifferencesShow(int seed) {
    Random random = new Random(seed);
    Histories histories = histories(random);
    Slope slope = new Slope(histories, new Recency(histories.scored()));
    double[] weights = weights(random);
    loss(slope, histories, weights);
    double[] byHand = slope.slope().clone();
    for (Weight weight : Weight.values()) {
      double[] above = weights.clone();
      double[] below = weights.clone();
      above[weight.index()] += LITTLE;
      below[weight.index()] -= LITTLE;
      double seen = (loss(slope, histories, above) - loss(slope, histories, below)) / (2 * LITTLE);
      assertThat(byHand[weight.index()])
          .as(weight.symbol())
          .isCloseTo(seen, within(1e-3 + 1e-4 * Math.abs(seen)));
    }
  }

  /** The two ways to compute the same: the model, and the recurrences beside their slopes. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theLossIsThatOfTheModel(int seed) {
    Random random = new Random(seed);
    Histories histories = histories(random);
    double[] weights = weights(random);
    List<Double> list = IntStream.range(0, weights.length).mapToObj(i -> weights[i]).toList();
    double counts =
        IntStream.range(0, histories.scored())
            .mapToDouble(new Recency(histories.scored())::of)
            .sum();
    Slope slope = new Slope(histories, new Recency(histories.scored()));
    assertThat(loss(slope, histories, weights) / counts)
        .isCloseTo(
            Predictions.of(histories, new Parameters(list)).quality().logLoss(), within(1e-10));
  }
}

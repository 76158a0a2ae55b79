package dev.qimma.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Fsrs6Test {

  private static final MemoryModel STANDARD = new Fsrs6(Parameters.STANDARD);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /** Weights anywhere within their bounds. */
  private static Parameters any(Random random) {
    List<Double> weights = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      double share = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
      weights.add(weight.nearest(weight.least() + share * (weight.most() - weight.least())));
    }
    return new Parameters(weights);
  }

  private static State state(Random random) {
    return new State(
        State.within(Math.exp(random.nextDouble() * 18 - 7), 5).stability(),
        1 + 9 * random.nextDouble());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void statesStayWithinTheirBoundsWhateverIsAnswered(int seed) {
    Random random = new Random(seed);
    MemoryModel model = new Fsrs6(any(random));
    State state = model.first(rating(random));
    for (int i = 0; i < 50; i++) {
      state = model.next(state, random.nextInt(3) == 0 ? 0 : random.nextInt(4000), rating(random));
      assertThat(state.stability()).isBetween(0.001, 36500.0);
      assertThat(state.difficulty()).isBetween(1.0, 10.0);
    }
  }

  private static Rating rating(Random random) {
    return Rating.of(1 + random.nextInt(4)).orElseThrow();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void recallFallsWithTimeAndTheIntervalGrowsWithALowerTarget(int seed) {
    Random random = new Random(seed);
    MemoryModel model = new Fsrs6(any(random));
    State state = state(random);
    double days = random.nextDouble() * 1000;
    assertThat(model.recall(state, 0)).isEqualTo(1);
    assertThat(model.recall(state, days + 1))
        .isBetween(0.0, 1.0)
        .isLessThan(recall(model, state, days));
    double target = 0.05 + 0.9 * random.nextDouble();
    assertThat(model.interval(state, target - 0.04)).isGreaterThan(model.interval(state, target));
    assertThat(model.recall(state, model.interval(state, target))).isCloseTo(target, within(1e-9));
  }

  private static double recall(MemoryModel model, State state, double days) {
    return model.recall(state, days);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void stabilityIsWhereRecallIsNineTenths(int seed) {
    Random random = new Random(seed);
    MemoryModel model = new Fsrs6(any(random));
    State state = state(random);
    assertThat(model.recall(state, state.stability())).isCloseTo(0.9, within(1e-12));
    assertThat(model.interval(state, 0.9))
        .isCloseTo(state.stability(), within(1e-9 * state.stability()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPassNeverLowersStabilityAndALapseNeverRaisesIt(int seed) {
    Random random = new Random(seed);
    MemoryModel model = new Fsrs6(any(random));
    State before = state(random);
    double days = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(500);
    double hard = model.next(before, days, Rating.HARD).stability();
    double good = model.next(before, days, Rating.GOOD).stability();
    double easy = model.next(before, days, Rating.EASY).stability();
    assertThat(List.of(before.stability(), hard, good, easy)).isSorted();
    if (days > 0) {
      assertThat(model.next(before, days, Rating.AGAIN).stability())
          .isLessThanOrEqualTo(before.stability());
    }
  }

  @Test
  void aWorseAnswerMakesItMoreDifficult() {
    State state = new State(10, 5);
    assertThat(IntStream.rangeClosed(1, 4).mapToObj(i -> Rating.of(i).orElseThrow()))
        .extracting(rating -> STANDARD.next(state, 10, rating).difficulty())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  /** D0(4) is -4.77 with these weights; clamped to 1 first, the mean would be another. */
  @Test
  void difficultyRevertsToTheUnclampedOneOfEasy() {
    List<Double> weights = new ArrayList<>(Parameters.STANDARD.weights());
    weights.set(Weight.MEAN_REVERSION.index(), 0.5);
    double easiest = 6.4133 - Math.exp(0.8334 * 3) + 1;
    assertThat(easiest).isNegative();
    assertThat(
            new Fsrs6(new Parameters(weights)).next(new State(10, 8), 10, Rating.GOOD).difficulty())
        .isCloseTo(0.5 * easiest + 0.5 * 8, within(1e-12));
  }

  @Test
  void lessThanADayIsTheSameDay() {
    State state = new State(10, 5);
    assertThat(STANDARD.next(state, 0.99, Rating.GOOD))
        .isEqualTo(STANDARD.next(state, 0, Rating.GOOD))
        .isNotEqualTo(STANDARD.next(state, 1, Rating.GOOD));
  }
}

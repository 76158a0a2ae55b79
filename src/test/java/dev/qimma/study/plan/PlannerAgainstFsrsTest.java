package dev.qimma.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.Weight;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulated learners until an exam: who studies by plan against who studies what is due. */
class PlannerAgainstFsrsTest {

  private static final int LEARNERS = 24;

  /** What was measured on a prototype is met that closely. */
  private static final double NEAR = 0.025;

  @ParameterizedTest(name = "{0} learner, {1} questions, {2} days, {3} a day")
  @CsvSource({
    "usual, 80, 14, 20, .935, .961",
    "usual, 100, 30, 15, .937, .964",
    "slow, 80, 14, 20, .770, .872",
    "slow, 100, 30, 15, .697, .850",
    "slow, 80, 14, 30, .867, .920",
    "usual, 80, 5, 40, .945, .950",
  })
  void theMeasuredFiguresComeOutAgain(
      String learner, int questions, int days, int perDay, double plain, double planner) {
    assertThat(mean(learner, questions, days, perDay, World.Way.PLAIN))
        .isCloseTo(plain, within(NEAR));
    assertThat(mean(learner, questions, days, perDay, World.Way.PLANNER))
        .isCloseTo(planner, within(NEAR));
  }

  @ParameterizedTest(name = "{0} learner, {1} questions, {2} days, {3} a day")
  @CsvSource({"slow, 80, 14, 20", "slow, 100, 30, 15", "slow, 80, 5, 40"})
  void whereTimeIsShortThePlanIsWorthMoreThanThreePoints(
      String learner, int questions, int days, int perDay) {
    double plain = mean(learner, questions, days, perDay, World.Way.SPARE);
    assertThat(mean(learner, questions, days, perDay, World.Way.PLANNER))
        .isGreaterThan(plain + 0.03);
  }

  @ParameterizedTest(name = "{0} learner, {1} questions, {2} days, {3} a day")
  @CsvSource({
    "usual, 80, 14, 20", "usual, 100, 30, 15", "usual, 80, 14, 30", "usual, 80, 5, 40",
    "slow, 80, 14, 30", "usual, 60, 10, 60", "slow, 60, 10, 60", "usual, 40, 45, 10"
  })
  void whereTimeIsPlentyThePlanIsNoWorse(String learner, int questions, int days, int perDay) {
    double spare = mean(learner, questions, days, perDay, World.Way.SPARE);
    double plain = mean(learner, questions, days, perDay, World.Way.PLAIN);
    assertThat(mean(learner, questions, days, perDay, World.Way.PLANNER))
        .isGreaterThan(Math.max(spare, plain) - 0.005);
  }

  private static double mean(String learner, int questions, int days, int perDay, World.Way way) {
    boolean isSlow = learner.equals("slow");
    MemoryModel model = isSlow ? slow() : new Fsrs6(Parameters.STANDARD);
    double sum = 0;
    for (int seed = 0; seed < LEARNERS; seed++) {
      sum += new World(model, isSlow ? 0.35 : 0.25, questions, days, perDay, seed).score(way);
    }
    return sum / LEARNERS;
  }

  /** Forgets sooner and learns less by each answer than the planner believes. */
  private static MemoryModel slow() {
    List<Double> weights =
        Arrays.stream(Weight.values()).map(PlannerAgainstFsrsTest::slower).toList();
    return new Fsrs6(new Parameters(weights));
  }

  private static double slower(Weight weight) {
    return switch (weight) {
      case INITIAL_STABILITY_AGAIN,
          INITIAL_STABILITY_HARD,
          INITIAL_STABILITY_GOOD,
          INITIAL_STABILITY_EASY ->
          0.6 * weight.standard();
      case GROWTH -> weight.standard() - 1.3;
      default -> weight.standard();
    };
  }
}

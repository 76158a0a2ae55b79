package dev.qimma.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The model agrees with ts-fsrs, py-fsrs and fsrs-rs. */
class VectorsTest {

  /** A relative 1e-5, in percent. */
  private static final Percentage CLOSE = Percentage.withPercentage(0.001);

  private static final Offset<Double> EIGHT_DECIMALS = within(1e-8);

  @Test
  void historiesLeadToTheSameStatesAndIntervals() {
    List<JsonNode> cases =
        Vectors.each(Vectors.read("fsrs6_schedule.json").get("cases"))
            .filter(one -> one.get("calendar_equals_24h").booleanValue())
            .toList();
    assertThat(cases).hasSizeGreaterThan(50).allSatisfy(VectorsTest::holds);
  }

  private static void holds(JsonNode one) {
    MemoryModel model = new Fsrs6(Parameters.of(Vectors.numbers(one.get("parameters"))));
    double retention = one.get("desired_retention").doubleValue();
    Intervals intervals = new Intervals(one.get("maximum_interval").intValue());
    List<Review> reviews = Vectors.each(one.get("reviews")).map(VectorsTest::review).toList();
    List<Replay.Step> steps = Replay.of(model, reviews);
    for (int i = 0; i < steps.size(); i++) {
      JsonNode expected = one.get("expected").get("ts_fsrs").get(i);
      String where = one.get("name").stringValue() + ", review " + (i + 1);
      State state = steps.get(i).state();
      assertThat(state.stability())
          .as(where)
          .isCloseTo(expected.get("stability").doubleValue(), CLOSE);
      assertThat(state.difficulty())
          .as(where)
          .isCloseTo(expected.get("difficulty").doubleValue(), CLOSE);
      assertThat(intervals.days(model.interval(state, retention)))
          .as(where)
          .isEqualTo(expected.get("next_interval_days").intValue());
      recall(steps.get(i), expected.get("retrievability_before"), where);
    }
  }

  private static void recall(Replay.Step step, JsonNode expected, String where) {
    if (expected.isNull()) {
      assertThat(step.retrievability()).as(where).isEmpty();
    } else {
      assertThat(step.retrievability().orElseThrow())
          .as(where)
          .isCloseTo(expected.doubleValue(), CLOSE);
    }
  }

  private static Review review(JsonNode one) {
    Rating rating = Rating.of(one.get("rating").intValue()).orElseThrow();
    return new Review(
        "card", one.get("t").longValue() * 1000, rating, one.get("elapsed_days").doubleValue());
  }

  private static MemoryModel withDecay(double decay) {
    List<Double> weights = new ArrayList<>(Parameters.STANDARD.weights());
    weights.set(Weight.DECAY.index(), decay);
    return new Fsrs6(new Parameters(weights));
  }

  @Test
  void forgettingIsTheSame() {
    assertThat(Vectors.each(Vectors.read("fsrs6_units.json").get("forgetting_curve")))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(
                        withDecay(one.get("decay").doubleValue())
                            .recall(
                                new State(one.get("stability").doubleValue(), 5),
                                one.get("elapsed_days").doubleValue()))
                    .isCloseTo(one.get("retrievability").doubleValue(), EIGHT_DECIMALS));
  }

  @Test
  void intervalsAreTheSame() {
    assertThat(Vectors.each(Vectors.read("fsrs6_units.json").get("next_interval")))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(
                        new Intervals(one.get("maximum_interval").intValue())
                            .days(
                                withDecay(one.get("decay").doubleValue())
                                    .interval(
                                        new State(one.get("stability").doubleValue(), 5),
                                        one.get("desired_retention").doubleValue())))
                    .isEqualTo(one.get("interval_days").intValue()));
  }

  @Test
  void reviewsMayMoveOverTheSameDays() {
    assertThat(Vectors.each(Vectors.read("fsrs6_units.json").get("fuzz_range")))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(
                        FuzzRange.of(
                            one.get("interval").doubleValue(),
                            one.get("elapsed_days").doubleValue(),
                            one.get("maximum_interval").intValue()))
                    .isEqualTo(
                        new FuzzRange(
                            one.get("min_ivl").intValue(), one.get("max_ivl").intValue())));
  }

  /** But for one bound on two weights together, which is for several steps within a day. */
  @Test
  void boundsAreTheSame() {
    assertThat(Vectors.each(Vectors.read("fsrs6_units.json").get("clip_parameters")))
        .isNotEmpty()
        .filteredOn(one -> one.get("num_relearning_steps").intValue() < 2)
        .allSatisfy(
            one -> {
              for (Weight weight : Weight.values()) {
                assertThat(weight.nearest(one.get("in").get(weight.index()).doubleValue()))
                    .as(weight.symbol())
                    .isEqualTo(one.get("out").get(weight.index()).doubleValue());
              }
            });
  }

  @Test
  void olderWeightsAreCarriedOver() {
    assertThat(Vectors.each(Vectors.read("fsrs6_units.json").get("migrate")))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(Parameters.of(Vectors.numbers(one.get("in"))).weights())
                    .isEqualTo(Vectors.numbers(one.get("out"))));
  }
}

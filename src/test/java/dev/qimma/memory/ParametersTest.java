package dev.qimma.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  private static List<Double> with(Weight weight, double value) {
    List<Double> weights = new ArrayList<>(Parameters.STANDARD.weights());
    weights.set(weight.index(), value);
    return weights;
  }

  @ParameterizedTest
  @EnumSource
  void eachWeightMayLieOnItsBoundsAndNotBeyond(Weight weight) {
    for (double bound : List.of(weight.least(), weight.most())) {
      assertThat(Parameters.fault(with(weight, bound))).isEmpty();
    }
    for (double beyond : List.of(weight.least() - 1e-9, weight.most() + 1e-9, Double.NaN)) {
      assertThat(Parameters.fault(with(weight, beyond)).orElseThrow().arguments())
          .startsWith("w[" + weight.index() + "]");
      assertThatIllegalArgumentException().isThrownBy(() -> Parameters.of(with(weight, beyond)));
    }
  }

  @Test
  void aFaultNamesIndexValueAndBounds() {
    assertThat(Parameters.fault(with(Weight.DECAY, 7)))
        .contains(Message.of("memory.weight", "w[20]", "7", "0.1", "0.8"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 18, 20, 22, 34})
  void otherNumbersOfWeightsAreRefused(int count) {
    assertThat(Parameters.fault(Collections.nCopies(count, 0.5)))
        .contains(Message.of("memory.weights", count));
  }

  @Test
  void seventeenWeightsMeanTheSameAsBefore() {
    List<Double> old =
        List.of(
            0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26,
            0.29, 2.61);
    Parameters carried = Parameters.of(old);
    assertThat(carried.of(Weight.INITIAL_DIFFICULTY)).isCloseTo(4.93 + 2 * 0.94, within(1e-12));
    assertThat(carried.of(Weight.INITIAL_DIFFICULTY_BY_RATING))
        .isCloseTo(Math.log(3 * 0.94 + 1) / 3, within(1e-12));
    assertThat(carried.of(Weight.DIFFICULTY_BY_RATING)).isCloseTo(1.36, within(1e-12));
    assertThat(carried.weights().subList(17, 21)).containsExactly(0.0, 0.0, 0.0, 0.5);
    State state = new Fsrs6(carried).first(Rating.AGAIN);
    assertThat(state.difficulty()).isCloseTo(4.93 + 2 * 0.94, within(1e-12));
    assertThat(new Fsrs6(carried).first(Rating.EASY).difficulty())
        .as("4.93 - 0.94, as it was")
        .isCloseTo(3.99, within(1e-9));
  }
}

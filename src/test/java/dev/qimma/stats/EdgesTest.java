package dev.qimma.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not defined is empty; what is large stays exact. */
class EdgesTest {

  private static List<List<Double>> rows(int n, Double... row) {
    return Collections.nCopies(n, List.of(row));
  }

  @Test
  void nobodyHasNoStatistics() {
    TestStatistics nobody = Scored.of(List.of(1.0, 1.0), List.of()).statistics();
    assertThat(nobody.items().get(0).p()).isEmpty();
    assertThat(nobody.reliability().alpha()).isEmpty();
    assertThat(nobody.items().get(0).blank().share()).isEmpty();
  }

  @Test
  void oneLearnerHasADifficultyAndNothingThatVaries() {
    TestStatistics one = Scored.of(List.of(1.0, 1.0), rows(1, 1.0, 0.0)).statistics();
    ItemStatistics item = one.items().get(0);
    assertThat(item.p()).hasValue(1);
    assertThat(List.of(item.sd(), item.rTotal(), item.rRest(), item.upper27(), item.d27()))
        .containsOnly(OptionalDouble.empty());
    assertThat(one.reliability().kr21()).isEmpty();
  }

  @Test
  void learnersWhoAreAllAlikeHaveNoCorrelation() {
    TestStatistics alike = Scored.of(List.of(1.0, 1.0), rows(9, 1.0, 0.0)).statistics();
    ItemStatistics item = alike.items().get(0);
    assertThat(
            List.of(
                item.rTotal(),
                item.rRest(),
                item.biserial(),
                item.efficiency(),
                alike.reliability().alpha(),
                alike.reliability().sem(),
                alike.reliability().splitHalf()))
        .containsOnly(OptionalDouble.empty());
    assertThat(item.sd()).hasValue(0);
  }

  @Test
  void oneQuestionHasNoRest() {
    TestStatistics single =
        Scored.of(List.of(1.0), List.of(List.of(1.0), List.of(0.0))).statistics();
    assertThat(single.items().get(0).rTotal()).hasValue(1);
    assertThat(single.items().get(0).rRest()).isEmpty();
    assertThat(single.items().get(0).alphaIfDropped()).isEmpty();
    assertThat(single.reliability().alpha()).isEmpty();
  }

  @Test
  void flatAndFewHaveNoShape() {
    assertThat(new Shape(new double[] {1, 2}, new int[] {1, 1}).skewness()).isEmpty();
    assertThat(new Shape(new double[] {1, 2}, new int[] {1, 2}).kurtosis()).isEmpty();
    assertThat(new Shape(new double[] {7}, new int[] {50}).skewness()).isEmpty();
    assertThat(new Shape(new double[] {}, new int[] {}).kurtosis()).isEmpty();
  }

  /** Expected: R, qnorm. */
  @ParameterizedTest
  @CsvSource({
    "0.5,0",
    "0.975,1.95996398454005",
    "0.2,-0.841621233572914",
    "1e-6,-4.75342430882290",
    "0.999995,4.41717341346692"
  })
  void theNormalQuantileIsThatOfR(double share, double z) {
    assertThat(Normal.quantile(share)).isCloseTo(z, within(1e-9));
  }

  @Test
  void sumsOfProductsNeverOverflow() {
    Random random = new Random(5);
    ExactSum sum = new ExactSum();
    BigInteger expected = BigInteger.ZERO;
    for (int i = 0; i < 2000; i++) {
      long a = random.nextLong() >> random.nextInt(62);
      long b = random.nextLong() >> 8;
      sum.add(a, b);
      expected = expected.add(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
    }
    assertThat(sum.value()).isEqualTo(expected);
  }
}

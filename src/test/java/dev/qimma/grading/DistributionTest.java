package dev.qimma.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.question.Fraction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

  /** Expected: Python, statistics.quantiles(x, n=4, method="inclusive"), variance, stdev. */
  private static final Distribution POWERS = of(32, 1, 4, 2, 16, 8);

  @ParameterizedTest
  @CsvSource({"0,1", "1,2.5", "2,6", "3,14", "4,32"})
  void quantilesLieBetweenNeighboursInProportion(int quarter, String expected) {
    assertThat(POWERS.quantile(Fraction.of(quarter, 4)).orElseThrow().plain()).isEqualTo(expected);
  }

  @Test
  void theVarianceIsThatOfASample() {
    assertThat(POWERS.mean().orElseThrow().plain()).isEqualTo("10.5");
    assertThat(POWERS.variance().orElseThrow().plain()).isEqualTo("140.7");
    assertThat(POWERS.deviation().orElseThrow().plain()).isEqualTo("11.861703081767");
  }

  @Test
  void whatIsNotDefinedIsEmpty() {
    assertThat(of().mean()).isEmpty();
    assertThat(of().least()).isEmpty();
    assertThat(of(3).variance()).isEmpty();
    assertThat(of(3).quantile(Distribution.MEDIAN)).contains(Fraction.of(3, 1));
    assertThat(of(3, 3).deviation()).contains(Fraction.ZERO);
  }

  private static Distribution of(long... totals) {
    return Distribution.of(
        LongStream.of(totals)
            .mapToObj(t -> Fraction.of(t, 1))
            .collect(Collectors.toMap(Function.identity(), t -> 1, Integer::sum)));
  }
}

package dev.qimma.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /** The example of Newcombe (1998), table I, method 3, and the ends. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, .2553, .3662",
    "15, 148, .0624, .1605",
    "0, 20, 0, .1611",
    "1, 29, .0061, .1718"
  })
  void publishedIntervalsComeOut(int hits, int cases, double low, double high) {
    Wilson interval = Wilson.of(hits, cases);
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void withoutCasesNothingIsKnown() {
    assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
  }

  @Test
  void moreHitsThanCasesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2));
  }
}

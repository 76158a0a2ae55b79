package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForegroundTest {

  @ParameterizedTest
  @CsvSource({
    "17 (java) S 16 17 16 34816 17 4194560 1, true",
    "17 (java) R 16 17 16 34816 16 4194560 1, false",
    "17 (a ) R 1 2 3 (b) S 16 17 16 34816 17 4194560 1, true",
    "17 (java) S 16 17 16 0 -1 4194560 1, false",
    "'', true",
    "17 (java), true"
  })
  void theGroupInFrontIsToldBehindTheName(String stat, boolean isInFront) {
    assertThat(Foreground.isInFront(stat)).isEqualTo(isInFront);
  }
}

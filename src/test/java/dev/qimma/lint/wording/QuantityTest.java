package dev.qimma.lint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What options can be put in order by. */
class QuantityTest {

  @ParameterizedTest
  @ValueSource(strings = {"March", "مارس", "أغسطس", "5 km", "٥ كم", "2023-03-21", "２０２３-０３-２１"})
  void dateOrNumber(String text) {
    assertThat(Quantity.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rain", "المطر", "km", ""})
  void anythingElse(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }
}

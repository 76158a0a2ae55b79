package dev.qimma.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of YAML 1.1 take for a time, a number, a date or a word of logic (its types). */
class UnsafeScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12:30",
        "-1:00",
        "+190:20:30",
        "12:30:45.5",
        "0777",
        "00",
        "2023-03-21",
        "2023-3-2",
        "yes",
        "NO",
        "~",
        "Null",
        "y",
        "off"
      })
  void itIsChanged(String text) {
    assertThat(UnsafeScalar.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12:60",
        "12:30 today",
        "12:30h",
        "2023-03-21T10",
        "08",
        "0",
        "21",
        "-5",
        "3.5",
        "1.2.3",
        "2023-03",
        "٢٠٢٣-٠٣-٢١",
        "note",
        "none",
        "-",
        "+",
        "0x1F",
        "12:30:45.5.",
        "1:٢"
      })
  void itStaysAsItIs(String text) {
    assertThat(UnsafeScalar.is(text)).isFalse();
  }
}

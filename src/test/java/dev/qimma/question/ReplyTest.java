package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u200F", "\u2068 \u2069", "\uFEFF", "\u3000\n"})
  void whatCannotBeSeenIsBlank(String text) {
    assertThat(new Reply(text, false).isBlank()).isTrue();
    assertThat(new Reply(text + "أ", false).isBlank()).isFalse();
    assertThat(new Reply(text + "!", false).isBlank()).isFalse();
    assertThat(new Reply(text + "~", false).isBlank()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"' مطر ', مطر, false", "'\\ مطر', مطر, true", "\\\\a, \\a, true", "\\, '', true"})
  void aBackslashMakesItText(String line, String text, boolean isLiteral) {
    assertThat(Reply.of(line)).isEqualTo(new Reply(text, isLiteral));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مطر", ":quit", "?", "\\x", " :why "})
  void anyTextCanBeWrittenSoThatItIsReadAsText(String text) {
    String line = Reply.literal(text);
    assertThat(line).doesNotStartWith(":").doesNotStartWith("?");
    assertThat(Reply.of(line).text()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1000, 1000", "٤٢, 42", "۷, 7", "3.0, 3", "' 2 ', 2", "1e2, 100"})
  void aPositionIsAWholeNumberInEitherScript(String text, int position) {
    assertThat(Positions.parse(text)).contains(position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "1e99", "1.5", "٠", "أ", "A", "", "1st"})
  void anythingElseIsNone(String text) {
    assertThat(Positions.parse(text)).isEmpty();
  }
}

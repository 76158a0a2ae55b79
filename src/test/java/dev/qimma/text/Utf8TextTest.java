package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "summit", "قمة موسكو", "a قِمّة 🌧\r\nb", "\u0000\u2028"})
  void itIsTheTextThatWasWritten(String text) {
    Utf8Text written = Utf8Text.of(text.getBytes(StandardCharsets.UTF_8));
    assertThat(written).hasToString(text);
    assertThat(written.length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    assertThat(Utf8Text.of(text).orElseThrow()).hasToString(text);
  }

  @Test
  void aByteOrderMarkBeforeItIsNotOfIt() {
    Utf8Text written = Utf8Text.of("\uFEFFقمة \uFEFF".getBytes(StandardCharsets.UTF_8));
    assertThat(written).hasToString("قمة \uFEFF");
    assertThat(written.startsWith("\u0642", 0)).as("letters beyond ASCII are no bytes").isFalse();
  }

  @Test
  void noBytesStandForHalfAPair() {
    assertThat(Utf8Text.of("a\uD83C")).isEmpty();
    assertThat(Utf8Text.of("\uDF27b")).isEmpty();
  }

  @Test
  void partsAreCountedInBytes() {
    Utf8Text written = Utf8Text.of("ق: a".getBytes(StandardCharsets.UTF_8));
    assertThat(written.between(0, 2)).isEqualTo("ق");
    assertThat(written.between(2, 5)).isEqualTo(": a");
    assertThat(written.startsWith(": a", 2)).isTrue();
    assertThat(written.startsWith(": ab", 2)).as("behind the end").isFalse();
  }

  @Test
  void itsLinesAreThoseOfTheText() {
    Random random = new Random(3);
    List<String> pieces = List.of("\n", "\r", "\r\n", "a", "قمة", "🌧", " ", "\u2028", "\u0085");
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(9); left > 0; left--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(Utf8Text.of(text.toString()).orElseThrow().lines())
          .as("%s", text)
          .isEqualTo(text.toString().lines().toList());
    }
  }

  @Test
  void ofManyLinesEachIsFound() {
    List<String> lines = IntStream.range(0, 1000).mapToObj(n -> "سطر " + n).toList();
    Utf8Text text = Utf8Text.of(String.join("\n", lines)).orElseThrow();
    assertThat(text.lines()).isEqualTo(lines);
    assertThatThrownBy(() -> text.lines().get(1000)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}

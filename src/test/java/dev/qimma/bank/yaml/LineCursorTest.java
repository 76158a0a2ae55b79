package dev.qimma.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCursorTest {

  private static final String[] LETTERS = {"a", " ", "\n", "\r\n", "ق", "ّ", "€", "🌧", "#"};

  /** What each line begins behind is what stands before it, by three counts. */
  @RepeatedTest(20)
  void countsWhatItPasses(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    StringBuilder written = new StringBuilder();
    random.ints(80, 0, LETTERS.length).forEach(i -> written.append(LETTERS[i]));
    String text = written.toString();
    LineCursor cursor = new LineCursor(utf8(text));
    List<String> lines = new ArrayList<>();
    int index = 0;
    while (cursor.next()) {
      String before = text.substring(0, index);
      Slice slice = cursor.slice();
      assertThat(slice.line()).isEqualTo(lines.size());
      assertThat(slice.index()).isEqualTo(index);
      assertThat(slice.letters()).isEqualTo(before.codePointCount(0, index));
      assertThat(slice.stretch().text()).isEqualTo(text.substring(index));
      lines.add(cursor.line());
      int feed = text.indexOf('\n', index);
      index = feed < 0 ? text.length() : feed + 1;
    }
    assertThat(index).isEqualTo(text.length());
    assertThat(cursor.hasLoneReturn()).isFalse();
    assertThat(lines)
        .isEqualTo(text.replace("\r\n", "\n").lines().map(String::stripTrailing).toList());
  }

  @ParameterizedTest
  @CsvSource({"a, 0", "'  a', 2", "'   ', 3", "' \u00A0a', 1"})
  void indentationIsOfSpaces(String line, int spaces) {
    LineCursor cursor = new LineCursor(utf8(line + "\n  b"));
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.indentation()).isEqualTo(spaces);
  }

  @Test
  void aReturnWithoutFeedIsNoEndButIsNoted() {
    LineCursor cursor = new LineCursor(utf8("a\r\nb\rc\nd"));
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.hasLoneReturn()).isFalse();
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.line()).isEqualTo("b\rc");
    assertThat(cursor.hasLoneReturn()).isTrue();
  }

  @Test
  void nothingFollowsAReturnAtTheEnd() {
    LineCursor cursor = new LineCursor(utf8("a\r\nb\r"));
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.hasLoneReturn()).isFalse();
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.hasLoneReturn()).isTrue();
    assertThat(cursor.next()).isFalse();
  }

  private static Utf8Text utf8(String text) {
    return Utf8Text.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

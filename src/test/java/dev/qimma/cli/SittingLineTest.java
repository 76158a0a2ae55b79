package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SittingLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "quiz", "quiz -n 3", "quiz --bank study", "study --new 5", "resume 3"})
  void asksAPerson(String line) {
    assertThat(SittingLine.isLikely(words(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "--version",
        "--help",
        "quiz --help",
        "quiz -h",
        "quiz --plain",
        "grade rows.csv",
        "quiz --answers replies.txt",
        "quiz --answers=replies.txt",
        "study --no-input",
        "quizz"
      })
  void asksNobody(String line) {
    assertThat(SittingLine.isLikely(words(line))).isFalse();
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ");
  }
}

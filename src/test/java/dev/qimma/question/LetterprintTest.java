package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet was printed with: it must change with every letter, and with nothing else. */
class LetterprintTest {

  private static String of(String... lines) {
    return Letterprint.of(List.of(OneQuestion.of(lines)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "options: [a, b]      | right: a   | options: [a, b, c]   | right: a",
        "options: [a, b]      | right: a   | options: [a, b]      | right: [a, b]",
        "pairs: [[a, b]]      | extra: [c] | pairs: [[a, b]]      | extra: [c, d]",
        "pairs: [[a, b]]      | extra: [c] | 'pairs: [[a, b], [c, d]]' | hint: no",
        "'order: [a, b]'      | hint: no   | 'order: [a, b, c]'   | hint: no"
      })
  void itChangesWithTheNumberOfEntriesAndTheKind(String a, String b, String c, String d) {
    assertThat(of(plain(a), plain(b))).isNotEqualTo(of(plain(c), plain(d)));
  }

  private static String plain(String line) {
    return line.replace("'", "").replace("right: [a, b]", "select: many\n    right: [a]");
  }

  @Test
  void itChangesWithTheChoicesOfABlank() {
    String two = blanks("blanks: { x: { right: حر, wrong: [برد] } }");
    String three = blanks("blanks: { x: { right: حر, wrong: [برد, ريح] } }");
    assertThat(two).isNotEqualTo(three);
  }

  private static String blanks(String line) {
    return Letterprint.of(List.of(OneQuestion.asking("By {x}.", line)));
  }

  @Test
  void neitherWordsNorTheOrderOfQuestionsChangeIt() {
    assertThat(of("options: [a, b]", "right: a"))
        .isEqualTo(of("options: [أ ب, ج د]", "right: ج د"));
    Question choice = OneQuestion.of("options: [a, b]", "right: a");
    Question number = OneQuestion.of("number: 5");
    assertThat(Letterprint.of(List.of(choice, number)))
        .isEqualTo(Letterprint.of(List.of(number, choice)))
        .isNotEqualTo(Letterprint.of(List.of(choice)))
        .matches("[0-9a-f]{64}");
  }
}

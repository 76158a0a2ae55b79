package dev.qimma.lint;

import static dev.qimma.lint.SmallBank.choice;
import static dev.qimma.lint.SmallBank.item;
import static dev.qimma.lint.SmallBank.questions;
import static dev.qimma.lint.SmallBank.told;
import static dev.qimma.lint.SmallBank.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of the rules on single questions, at their edges. */
class ItemEdgesTest {

  @ParameterizedTest(name = "a key of {0} letters beside {1}: {2}")
  @CsvSource({"36, 24, WARNING", "35, 24, NONE", "35, 23, WARNING", "33, 22, NONE"})
  void aKeyStandsOutHalfAsLongAgainAndTwelveLettersLonger(int key, int other, String told) {
    assertThat(told("QI204", choice("a".repeat(key), "b".repeat(other), "c"))).isEqualTo(told);
  }

  @ParameterizedTest(name = "a key of {0} letters beside {1}: {2}")
  @CsvSource({"24, 36, INFO", "24, 35, NONE", "22, 33, NONE", "23, 35, INFO"})
  void aShortKeyStandsOutInTheSameWay(int key, int other, String told) {
    String options = choice("a".repeat(key), "b".repeat(other), "c".repeat(other + 9));
    assertThat(told("QI204", options)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "What falls from it?                 | NONE",
        "What falls?                         | WARNING",
        "From clouds there falls ...         | NONE",
        "From clouds there falls             | WARNING",
        "What falls from clouds is           | NONE",
        "What falls from clouds is.          | WARNING",
        "Name what falls from clouds.        | NONE",
        "The name of what falls from clouds. | NONE",
        "From clouds falls this name.        | WARNING",
        "من الكاتب؟                          | NONE",
        "لماذا؟                              | WARNING",
        "واذكر ما يسقط من السحب.             | NONE",
        "ما يسقط من السحب.                   | WARNING"
      })
  void aStemAsksByASignACommandOrAnOpenEnd(String stem, String told) {
    assertThat(told("QI101", "questions:\n" + item("q", stem, "right: a", "b, c"))).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0} words: {1}")
  @CsvSource({"60, NONE", "61, INFO"})
  void sixtyWordsAreNotTooLong(int words, String told) {
    String stem = "word ".repeat(words - 1) + "word?";
    assertThat(told("QI102", "questions:\n" + item("q", stem, "right: a", "b, c"))).isEqualTo(told);
  }

  @Test
  void anOptionAtFaultIsPointedAtInItsLanguage() {
    String bank =
        """
        lang: ar
        questions:
          - id: one
            q: ما الذي يدفئ البحيرة؟
            right: الشمس
            wrong:
              - text: القمر
                why: لا يدفئ دائما.
              - الريح دائما
        """;
    assertThat(SmallBank.check(List.of(new BankFile("b.yaml", bank))))
        .filteredOn(diagnostic -> diagnostic.rule() == Rule.ABSOLUTE_DISTRACTOR)
        .extracting(diagnostic -> diagnostic.span().place())
        .containsExactly("b.yaml:9:9");
  }

  @ParameterizedTest(name = "{0} options: {1}")
  @CsvSource({"2, INFO", "3, NONE", "5, NONE", "6, INFO"})
  void threeToFiveOptionsAreEnough(int options, String told) {
    String wrong =
        IntStream.range(1, options)
            .mapToObj(i -> "word" + (char) ('a' + i))
            .collect(Collectors.joining(", "));
    assertThat(told("QI213", "questions:\n" + item("q", "What?", "right: other", wrong)))
        .isEqualTo(told);
  }

  @ParameterizedTest(name = "one letter of {0}: {1}")
  @CsvSource({"10, NONE", "11, WARNING"})
  void nearDuplicatesDifferInLessThanATenth(int length, String told) {
    String same = "a".repeat(length - 1);
    assertThat(told("QI214", choice(same + "x", same + "y", "z"))).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0} words copied, {1} in a wrong option: {2}")
  @CsvSource({"8, 3, WARNING", "7, 3, NONE", "8, 4, NONE", "9, 0, WARNING"})
  void aKeyCopiesEightWordsWhileNoOtherCopiesMoreThanThree(int key, int other, String told) {
    String quote = words(0, 12);
    String bank =
        "sources: { s: { title: S } }\nquotes: { q: { source: s, exact: %s } }\nquestions:\n%s"
            .formatted(
                quote,
                item(
                    "q",
                    "What?\n    quote: q",
                    "right: " + words(0, key) + " end",
                    words(0, other) + " other, something else"));
    assertThat(told("QI215", bank)).isEqualTo(told);
  }

  @ParameterizedTest(name = "a word in {0} of 10 stems: {1}")
  @CsvSource({"1, WARNING", "3, WARNING", "4, NONE"})
  void aWordOfMoreThanThirtyPercentOfTheStemsIsNoCue(int stems, String told) {
    String bank =
        questions(
            10,
            i ->
                item(
                    "q" + i,
                    "What is " + (i < stems ? "vapour" : "it") + "?",
                    "right: " + (i == 0 ? "vapour up" : "up"),
                    "down, away"));
    assertThat(told("QI207", bank)).isEqualTo(told);
  }

  @Test
  void anAnswerOfOneContentWordGivesNothingAway() {
    String bank = "questions:\n" + item("a", "What?", "right: grey %s", "down, away");
    String other = item("b", "Where is grey mist?", "right: up", "down, far");
    assertThat(told("QI502", bank.formatted("mist") + other)).isEqualTo("WARNING");
    assertThat(told("QI502", bank.formatted("fog") + other.replace("mist", "fog")))
        .isEqualTo("NONE");
  }
}

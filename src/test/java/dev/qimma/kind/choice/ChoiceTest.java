package dev.qimma.kind.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

  private static final Question FUELS =
      OneQuestion.of(
          "options:",
          "  - { en: Coal, ar: الفحم, why: { en: That burns, ar: ذلك يحترق } }",
          "  - { en: Oil, ar: النفط }",
          "  - { en: Natural gas, ar: الغاز الطبيعي }",
          "right: Oil");

  private static final Question NUMBERS =
      OneQuestion.of("options: ['2', '3', '4']", "right: '3'", "shuffle: false");

  private static final Question LETTERS =
      OneQuestion.of("options: [C, A, B]", "right: A", "shuffle: false");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "B             | right",
        "b             | right",
        "B)            | right",
        "b.            | right",
        "` B `         | right",
        "ب             | right",
        "ب)            | right",
        "2             | right",
        "٢             | right",
        "Oil           | right",
        "oil           | right",
        "النفط         | right",
        "نفط           | right",
        "النَّفط         | right",
        "\\Oil         | right",
        "\\ oil        | right",
        "A             | wrong",
        "أ             | wrong",
        "ا             | wrong",
        "1             | wrong",
        "Coal          | wrong",
        "فحم           | wrong",
        "ج             | wrong",
        "natural gas   | wrong",
        "غاز طبيعي     | wrong",
        "D             | unreadable",
        "د             | unreadable",
        "4             | unreadable",
        "0             | unreadable",
        "-1            | unreadable",
        "1.5           | unreadable",
        "A;B           | unreadable",
        "Petrol        | unreadable",
        "gas           | unreadable",
        "\\B           | unreadable",
        "\\2           | unreadable"
      })
  void anOptionIsNamedByLetterTextOrPosition(String reply, String told) {
    assertThat(OneQuestion.told(FUELS, reply)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "3, right",
    "٣, right",
    "B, right",
    "2, wrong",
    "4, wrong",
    "1, wrong",
    "5, unreadable"
  })
  void aNumberThatIsAnOptionIsItsTextFirst(String reply, String told) {
    assertThat(OneQuestion.told(NUMBERS, reply)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"A, wrong", "B, right", "C, wrong", "\\A, right", "\\C, wrong", "2, right"})
  void aLetterIsALetterFirstAndATextBehindABackslash(String reply, String told) {
    assertThat(OneQuestion.told(LETTERS, reply)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "أ", "1", "Coal", "الفحم", "\\coal"})
  void theReasonBelongsToTheOptionHoweverItIsNamed(String reply) {
    assertThat(remarks(reply)).containsExactly(Localized.both("ذلك يحترق", "That burns"));
    assertThat(remarks("Oil")).isEmpty();
  }

  private static List<Localized> remarks(String reply) {
    return Assessment.of(FUELS, reply, MarkingScheme.SITTING).remarks();
  }

  @Test
  void onScreenALetterIsThatOfTheScreen() {
    Question shown = FUELS.arranged(List.of(2, 0, 1));
    assertThat(OneQuestion.told(shown, "C")).isEqualTo("right");
    assertThat(OneQuestion.told(shown, "B")).isEqualTo("wrong");
    assertThat(OneQuestion.told(shown, "3")).isEqualTo("right");
    assertThat(shown.modelReply()).isEqualTo("C");
    assertThat(FUELS.modelReply()).isEqualTo("B");
    assertThat(kept(shown, "C")).isEqualTo("B");
  }

  private static String kept(Question question, String reply) {
    return question.mark(reply).fold(no -> "", no -> "", Marking.Marked::reply);
  }

  @ParameterizedTest
  @CsvSource({"B, 1/4, 1", "A, 1/4, -1/4", "A, 0, 0", "zz, 1/4, -1/4", "'', 1/4, 0"})
  void aWrongChoiceCostsWhatTheSchemeSays(String reply, String negative, String score) {
    MarkingScheme scheme = new MarkingScheme(MultiPolicy.EACH, Fraction.parse(negative), false);
    assertThat(scheme.score(FUELS.mark(reply), FUELS.card())).hasToString(score);
  }

  @ParameterizedTest
  @CsvSource({"A, 1", "B, 1/2", "C, 0", "D, -1/4"})
  void anOptionMayHaveACreditOfItsOwn(String reply, String score) {
    Question weighted =
        OneQuestion.of(
            "options: [best, { text: good, credit: 0.5 }, bad, { text: worst, credit: -0.25 }]",
            "right: best");
    assertThat(MarkingScheme.GRADING.score(weighted.mark(reply), weighted.card()))
        .hasToString(score);
  }

  @Test
  void theRightOptionMayBeSaidToEarnAll() {
    Question said = OneQuestion.of("right: { text: نفط, credit: 1 }", "wrong: [ماء]");
    assertThat(OneQuestion.told(said, said.modelReply())).isEqualTo("right");
  }

  @Test
  void lettersDependOnTheIdAndTheNumberOfOptionsAlone() {
    Question one = OneQuestion.of("right: a lake", "wrong: [a hill, a road, a town]");
    Question other = OneQuestion.of("right: the sea", "wrong: [the wood, the path, the inn]");
    assertThat(one.modelReply()).isEqualTo(other.modelReply());
  }

  @Test
  void theKeyChangesWhenAndOnlyWhenTheRightOptionDoes() {
    String key = OneQuestion.of("right: a", "wrong: [b, c]").key();
    assertThat(OneQuestion.of("right: a", "wrong: [c, d, e]", "hint: no").key()).isEqualTo(key);
    assertThat(OneQuestion.of("options: [c, a]", "right: a").key()).isEqualTo(key);
    assertThat(OneQuestion.of("right: b", "wrong: [a, c]").key()).isNotEqualTo(key);
  }

  @Test
  void theOrderOfLanguagesIsNoMatterOfTheKey() {
    assertThat(OneQuestion.of("right: { ar: أ, en: a }", "wrong: { ar: ب, en: b }").key())
        .isEqualTo(OneQuestion.of("right: { en: a, ar: أ }", "wrong: { ar: ب, en: b }").key());
  }
}

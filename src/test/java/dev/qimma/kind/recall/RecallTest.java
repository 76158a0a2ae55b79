package dev.qimma.kind.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecallTest {

  private static final Question FUELS =
      OneQuestion.of(
          "recall:",
          "  - [النفط, petroleum, oil]",
          "  - { ar: الغاز, en: gas }",
          "  - [الفحم, coal]",
          "  - uranium");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oil;gas;coal;uranium       | 1",
        "uranium; coal ;GAS; Oil    | 1",
        "نفط؛غاز؛فحم؛uranium        | 1",
        "نفط، والغاز، الفَحْم          | 3/4",
        "oil                        | 1/4",
        "oil;gas                    | 1/2",
        "oil;petroleum;النفط        | 1/4",
        "oil;oil;OIL                | 1/4",
        "oil;tin;salt               | 1/4",
        "tin                        | 0",
        "tin;salt;chalk             | 0",
        "oil;?!;gas                 | 1/2",
        "A;B;C;D                    | 0",
        "1;2;3;4                    | 0",
        "oil gas                    | 0",
        "\\oil;gas                  | 1/2"
      })
  void theShareNamedCountsAndAWrongNameCostsNothing(String reply, String score) {
    MarkingScheme harsh = new MarkingScheme(MultiPolicy.ALL_OR_NOTHING, Fraction.ONE, false);
    assertThat(harsh.score(FUELS.mark(reply), FUELS.card())).hasToString(score);
  }

  @ParameterizedTest
  @CsvSource({
    "petrolium, 1/4, 0",
    "petrolium;uranum, 1/2, 0",
    "petrolium;gas, 1/2, 1/4",
    "petrolium;oil, 1/4, 1/4",
    "oil;petrolium, 1/4, 1/4"
  })
  void aSlipIsForgivenInASittingAndNeverInGrading(String reply, String sitting, String graded) {
    Marking marking = FUELS.mark(reply);
    assertThat(MarkingScheme.SITTING.score(marking, FUELS.card())).hasToString(sitting);
    assertThat(MarkingScheme.GRADING.score(marking, FUELS.card())).hasToString(graded);
  }

  @Test
  void slipsSayWhatTheyWereTakenFor() {
    assertThat(marked("petrolium;gas;uranum").meant()).isEqualTo("petroleum, uranium");
    assertThat(marked("petrolium;oil").meant()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "oil;oil;gas, oil;gas",
    "oil ; petroleum, oil",
    "tin;TIN;oil, tin;oil",
    "النفط؛ الغاز, النفط;الغاز"
  })
  void eachNameIsKeptOnce(String reply, String kept) {
    assertThat(marked(reply).reply()).isEqualTo(kept);
  }

  @Test
  void eachNameIsToldRightOrNot() {
    assertThat(marked("tin;oil").chosen())
        .extracting(part -> part.text().in("en") + " " + part.isRight())
        .containsExactly("tin false", "oil true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "!!;…", ";", "؛،", "ء"})
  void whatSaysNothingIsUnreadable(String reply) {
    assertThat(OneQuestion.told(FUELS, reply)).isEqualTo("unreadable");
  }

  @ParameterizedTest
  @CsvSource({"'نفط، وغاز', 1/2", "'نفط، وغاز;ريح', 0", "'نفط\\، وغاز;ريح', 1/2", "ريح, 0"})
  void anAnswerMayHoldASeparatorItself(String reply, String score) {
    Question question = OneQuestion.of("recall: ['نفط، وغاز', 'شمس; ريح']");
    assertThat(MarkingScheme.GRADING.score(question.mark(reply), question.card()))
        .hasToString(score);
  }

  @ParameterizedTest
  @CsvSource({"'نفط، وغاز'", "'oil; gas'"})
  void anAnswerWithASeparatorIsOneName(String reply) {
    Question question = OneQuestion.of("recall: ['نفط، وغاز', 'oil; gas']");
    Marking.Marked marked = (Marking.Marked) question.mark(reply);
    assertThat(marked.chosen()).hasSize(1);
    assertThat(question.mark(marked.reply())).isEqualTo(marked);
  }

  @Test
  void theSolutionHasALineForEachAnswer() {
    assertThat(FUELS.solution())
        .containsExactly(
            Localized.both("النفط", "petroleum"),
            Localized.both("الغاز", "gas"),
            Localized.both("الفحم", "coal"),
            Localized.of("en", "uranium"));
    assertThat(FUELS.prompt().count()).isEqualTo(4);
  }

  @Test
  void theKeyIsTheSetOfAnswersWhateverTheirSpelling() {
    String key = OneQuestion.of("recall: [oil, gas]").key();
    assertThat(OneQuestion.of("recall: [Gas, oil.]").key()).isEqualTo(key);
    assertThat(OneQuestion.of("recall: [[oil, gas]]").key()).isNotEqualTo(key);
    assertThat(OneQuestion.of("recall: [oil, coal]").key()).isNotEqualTo(key);
  }

  @Test
  void aVeryLongReplyIsReadAtOnce() {
    String reply = "oil;" + "hail;tin;".repeat(5_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(Assessment.of(FUELS, reply, MarkingScheme.SITTING).score())
                .hasToString("1/4"));
  }

  private static Marking.Marked marked(String reply) {
    return (Marking.Marked) FUELS.mark(reply);
  }
}

package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

  private static final MarkingScheme HARSH =
      new MarkingScheme(MultiPolicy.EACH, Fraction.of(1, 2), false);

  private final Question rain =
      OneQuestion.of("options: [مطر, wind]", "right: مطر", "points: 2", "shuffle: false");

  @ParameterizedTest
  @CsvSource({
    "A, A, RIGHT, 2",
    "' مطر ', A, RIGHT, 2",
    "ب, B, WRONG, -1",
    "' hail ', hail, WRONG, -1",
    "' ', '', BLANK, 0",
    "'\\ ', '', BLANK, 0"
  })
  void aReplyIsKeptAndEarnsByWhatItWasReadAs(
      String reply, String kept, Verdict verdict, String score) {
    Assessment assessment = Assessment.of(rain, reply, HARSH);
    assertThat(assessment.reply()).isEqualTo(kept);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.score()).hasToString(score);
    assertThat(assessment.max()).hasToString("2");
  }

  @Test
  void aQuestionIsKnownByItsBankAndItsId() {
    assertThat(rain.card().name()).isEqualTo("test/it");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 3/2", "3, 1/2", "4, 0", "9, 0"})
  void eachHintTakesAQuarterOfWhatIsEarned(int hints, String left) {
    assertThat(Assessment.of(rain, "A", HARSH).afterHints(hints).score()).hasToString(left);
    assertThat(Assessment.afterHints(Fraction.of(2, 1), hints)).hasToString(left);
  }

  @ParameterizedTest
  @CsvSource({"B, -1", "'', 0"})
  void noHintMakesALossSmaller(String reply, String score) {
    assertThat(Assessment.of(rain, reply, HARSH).afterHints(3).score()).hasToString(score);
  }
}

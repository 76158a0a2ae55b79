package dev.qimma.kind.truefalse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrueFalseTest {

  private static final Question SO = OneQuestion.of("answer: true");
  private static final Question NOT_SO = OneQuestion.of("answer: false");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true", "True", "TRUE", "t", "T", "yes", "Yes!", "y", "A", "a)", "1", "١", "صح", "صحّ",
        "صحيح", "صحيحة", "الصحيح", "صواب", "نعم", "نَعَم", "أ", "ا", "\\true", "\\صح", " true "
      })
  void theseSayYes(String reply) {
    assertThat(OneQuestion.told(SO, reply)).isEqualTo("right");
    assertThat(OneQuestion.told(NOT_SO, reply)).isEqualTo("wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "false", "False", "f", "F", "no", "No.", "n", "B", "b", "2", "٢", "خطأ", "خطا", "الخطأ",
        "خاطئ", "خاطىء", "خاطئة", "لا", "لا.", "ب", "\\false"
      })
  void theseSayNo(String reply) {
    assertThat(OneQuestion.told(NOT_SO, reply)).isEqualTo("right");
    assertThat(OneQuestion.told(SO, reply)).isEqualTo("wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"perhaps", "ربما", "C", "ج", "3", "0", "tru", "truefalse", "yes no", "-", "ص خ"})
  void theseSayNeither(String reply) {
    assertThat(OneQuestion.told(SO, reply)).isEqualTo("unreadable");
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, -1/4", "perhaps, -1/4", "'', 0"})
  void aWrongOneCostsWhatTheSchemeSays(String reply, String score) {
    MarkingScheme scheme = new MarkingScheme(MultiPolicy.EACH, Fraction.of(1, 4), false);
    assertThat(scheme.score(SO.mark(reply), SO.card())).hasToString(score);
  }

  @Test
  void theWordThatIsSoIsTheRightOptionAndTheSolution() {
    Localized so = Localized.both("صحيح", "True");
    Localized notSo = Localized.both("خطأ", "False");
    assertThat(SO.solution()).containsExactly(so);
    assertThat(NOT_SO.solution()).containsExactly(notSo);
    for (Question question : List.of(SO, NOT_SO)) {
      assertThat(question.prompt().options()).extracting(Option::text).containsExactly(so, notSo);
      assertThat(question.prompt().options())
          .filteredOn(Option::isRight)
          .extracting(Option::text)
          .isEqualTo(question.solution());
    }
  }

  @Test
  void theKeyIsTheAnswer() {
    assertThat(SO.key()).isNotEqualTo(NOT_SO.key());
    assertThat(OneQuestion.of("answer: true", "why: so").key()).isEqualTo(SO.key());
  }
}

package dev.qimma.kind.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlashcardTest {

  private static final Question CAPITAL = OneQuestion.of("back: { en: Rabat, ar: الرباط }");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1        | wrong",
        "2        | wrong",
        "3        | right",
        "4        | right",
        "١        | wrong",
        "٢        | wrong",
        "٣        | right",
        "٤        | right",
        "۴        | right",
        "' 3 '    | right",
        "again    | wrong",
        "Good     | right",
        "من جديد  | wrong",
        "صعوبة    | unreadable",
        "بصعوبه   | wrong",
        "سهل      | right",
        "\\good   | right",
        "\\3      | unreadable",
        "0        | unreadable",
        "5        | unreadable",
        "3.5      | unreadable",
        "-3       | unreadable",
        "A        | unreadable",
        "Rabat    | unreadable"
      })
  void theLearnersOwnGradeCounts(String reply, String told) {
    assertThat(OneQuestion.told(CAPITAL, reply)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"٣, 3", "easy, 4", "من جديد, 1", "2, 2"})
  void theGradeIsKeptAsItsNumber(String reply, String kept) {
    assertThat(Assessment.of(CAPITAL, reply, MarkingScheme.SITTING).reply()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"again, 0", "بصعوبة, 1", "3, 2", "سهل, 3"})
  void theGradesStandInTheirOrder(String reply, int place) {
    Marking.Marked marked = (Marking.Marked) CAPITAL.mark(reply);
    assertThat(marked.chosen()).extracting(Option::index).containsExactly(place);
  }

  @Test
  void notKnowingACardCostsNothing() {
    MarkingScheme harsh = new MarkingScheme(MultiPolicy.EACH, Fraction.ONE, false);
    assertThat(harsh.score(CAPITAL.mark("1"), CAPITAL.card())).hasToString("0");
  }

  @Test
  void theBackIsTheSolutionAndTheKey() {
    assertThat(CAPITAL.solution()).containsExactly(Localized.both("الرباط", "Rabat"));
    assertThat(OneQuestion.of("back: { ar: الرباط, en: Rabat }").key()).isEqualTo(CAPITAL.key());
    assertThat(OneQuestion.of("back: Rabat").key()).isNotEqualTo(CAPITAL.key());
  }
}

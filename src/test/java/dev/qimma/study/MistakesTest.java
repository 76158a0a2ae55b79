package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static dev.qimma.study.Studied.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the book of mistakes, and how it gets out of it. */
class MistakesTest {

  private static final String A = "b/a";
  private static final String B = "b/b";
  private static final String C = "b/c";

  private static Instant day(int day) {
    return NINE.plus(Duration.ofDays(day));
  }

  private static Event wrong(int day, String question) {
    return answered(day(day), question, Verdict.WRONG);
  }

  private static Event right(int day, String question) {
    return answered(day(day), question, Verdict.RIGHT);
  }

  private static Event noted(int day, String question, Note note) {
    return new Event.Noted(day(day), question, note);
  }

  private static List<Mistake> of(SittingRecord... sittings) {
    return Mistakes.of(List.of(sittings), Studied.UTC);
  }

  private static List<String> studied(Event... events) {
    return of(sitting(1, Plan.STUDY, events)).stream().map(Mistake::question).toList();
  }

  @Test
  void twoDaysOfRightAnswersMakeAMistakeGood() {
    assertThat(studied(wrong(0, A), right(1, A), right(1, A))).containsExactly(A);
    assertThat(studied(wrong(0, A), right(1, A), right(2, A))).isEmpty();
    assertThat(studied(right(0, A), right(1, A))).isEmpty();
  }

  @Test
  void anotherMistakeBeginsTheCountAnew() {
    assertThat(studied(wrong(0, A), right(1, A), wrong(2, A), right(3, A))).containsExactly(A);
    assertThat(studied(wrong(0, A), right(1, A), right(2, A), wrong(3, A), right(4, A)))
        .containsExactly(A);
  }

  @ParameterizedTest
  @EnumSource(names = {"GUESS", "GUESSED"})
  void aGuessMakesNothingGood(Note guess) {
    assertThat(studied(wrong(0, A), right(1, A), right(2, A), noted(2, A, guess)))
        .containsExactly(A);
    assertThat(studied(wrong(0, A), right(1, A), right(2, A), noted(2, A, Note.SURE))).isEmpty();
  }

  @Test
  void sureMistakesComeFirstThenTheNewestThenByName() {
    assertThat(
            studied(
                wrong(0, A),
                noted(0, A, Note.SURE),
                wrong(1, C),
                wrong(1, B),
                wrong(2, "b/d"),
                wrong(3, A)))
        .containsExactly(A, "b/d", B, C);
  }

  @Test
  void aMistakeTellsHowOftenWhenLastAndWhatWasReplied() {
    Mistake twice = of(sitting(1, Plan.STUDY, wrong(0, A), wrong(3, A))).get(0);
    assertThat(twice).isEqualTo(new Mistake(A, 2, false, "A", day(3)));
    Event[] sure = {wrong(0, A), noted(0, A, Note.SURE), wrong(3, A)};
    assertThat(of(sitting(1, Plan.STUDY, sure)).get(0).wasSure()).isTrue();
  }

  @Test
  void ofPracticeAndOfExamsOnlyTheLastAnswerCounts() {
    Event[] changed = {wrong(0, A), right(0, A), right(0, B), wrong(0, B)};
    Event[] closed = {wrong(0, A), right(0, A), right(0, B), wrong(0, B), new Event.Closed(day(0))};
    assertThat(of(sitting(1, Plan.PRACTICE, changed)))
        .extracting(Mistake::question)
        .containsExactly(B);
    assertThat(of(sitting(1, Plan.EXAM, closed))).extracting(Mistake::question).containsExactly(B);
    assertThat(studied(changed)).containsExactly(A, B);
  }

  @Test
  void anExamThatIsNotHandedInTellsNothingOfItsMistakes() {
    assertThat(of(sitting(1, Plan.EXAM, wrong(0, A)))).isEmpty();
    assertThat(of(sitting(1, Plan.PRACTICE, wrong(0, A)))).hasSize(1);
  }

  @Test
  void aBlankIsAMistakeInStudyOnly() {
    Event blank = answered(NINE, A, Verdict.BLANK);
    assertThat(of(sitting(1, Plan.PRACTICE, blank))).isEmpty();
    assertThat(of(sitting(1, Plan.EXAM, blank, new Event.Closed(NINE)))).isEmpty();
    assertThat(studied(blank)).containsExactly(A);
  }

  @Test
  void sittingsThatOverlapAreReadInTheOrderOfTime() {
    SittingRecord later = sitting(1, Plan.STUDY, right(1, A), right(2, A));
    SittingRecord earlier = sitting(2, Plan.STUDY, wrong(0, A));
    assertThat(of(later, earlier)).isEmpty();
  }

  @Test
  void whatShouldCountIsNoMistakeAndWhatIsTakenBackNeitherWay() {
    assertThat(studied(wrong(0, A), new Event.Overridden(day(0), A))).isEmpty();
    assertThat(studied(wrong(0, A), new Event.Undone(day(0), A))).isEmpty();
  }
}

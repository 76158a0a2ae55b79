package dev.qimma.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Attempt;
import dev.qimma.memory.Rating;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grading by time compares with the learner's own usual time, and is careful with it. */
class PaceTest {

  private static final Trait TYPED = new Trait("b/q", 0, false, "text");
  private static final Trait CHOICE = new Trait("b/q", 4, false, "choice");

  private static Answer right(long millis) {
    return Answer.of(
        Studied.NINE,
        new Attempt("b/q", "A", Verdict.RIGHT, Fraction.ONE, Fraction.ONE, 0, 1, millis, "0", 1),
        false);
  }

  /** After so many right answers of ten seconds each. */
  private static Pace used(int answers, Trait question) {
    Pace pace = new Pace();
    for (int i = 0; i < answers; i++) {
      pace.graded(right(10_000), question, Rating.GOOD, 1);
    }
    return pace;
  }

  @ParameterizedTest
  @CsvSource({
    "30000,GOOD",
    "30001,HARD",
    "60000,HARD",
    "60001,GOOD",
    "5000,GOOD",
    "4999,EASY",
    "10000,GOOD"
  })
  void whatTakesThreeTimesAsLongIsHardAndHalfAsLongEasy(long millis, Rating rating) {
    assertThat(used(20, TYPED).graded(right(millis), TYPED, Rating.GOOD, 1)).isEqualTo(rating);
  }

  /** Ten answers of ten seconds, and more of thirty. */
  @ParameterizedTest
  @CsvSource({"10,60000,GOOD", "10,9999,EASY", "10,10000,GOOD", "11,15000,GOOD", "11,14999,EASY"})
  void theUsualTimeIsTheMiddleOneOrBetweenTheTwo(int slow, long millis, Rating rating) {
    Pace pace = used(10, TYPED);
    for (int i = 0; i < slow; i++) {
      pace.graded(right(30_000), TYPED, Rating.GOOD, 1);
    }
    assertThat(pace.graded(right(millis), TYPED, Rating.GOOD, 1)).isEqualTo(rating);
  }

  @Test
  void timesOfHelpedAndChangedAnswersAreNoUsualTimes() {
    Answer hinted = Answer.of(Studied.NINE, Studied.attempt("b/q", Verdict.RIGHT, 1, 1), false);
    Pace pace = used(20, TYPED);
    assertThat(pace.graded(hinted, TYPED, Rating.GOOD, 1)).isEqualTo(Rating.GOOD);
    assertThat(pace.graded(right(40_000).overridden(), TYPED, Rating.GOOD, 1))
        .isEqualTo(Rating.GOOD);
    Answer second = Answer.of(Studied.NINE, right(40_000).attempt(), true);
    assertThat(pace.graded(second, TYPED, Rating.GOOD, 1)).isEqualTo(Rating.GOOD);
  }

  @Test
  void fewerThanTwentyAnswersOfAKindTellNoUsualTime() {
    assertThat(used(19, TYPED).graded(right(50_000), TYPED, Rating.GOOD, 1)).isEqualTo(Rating.GOOD);
    assertThat(used(50, CHOICE).graded(right(50_000), TYPED, Rating.GOOD, 1))
        .isEqualTo(Rating.GOOD);
  }

  @Test
  void aQuickPickAndAnAnswerOfTheSameDayAreNeverEasy() {
    assertThat(used(20, CHOICE).graded(right(1), CHOICE, Rating.GOOD, 1)).isEqualTo(Rating.GOOD);
    assertThat(used(20, TYPED).graded(right(1), TYPED, Rating.GOOD, 0)).isEqualTo(Rating.GOOD);
  }

  @ParameterizedTest
  @CsvSource({"AGAIN", "HARD", "EASY"})
  void onlyGoodIsGradedByTime(Rating plain) {
    assertThat(used(20, TYPED).graded(right(50_000), TYPED, plain, 1)).isEqualTo(plain);
  }
}

package dev.qimma.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Attempt;
import dev.qimma.history.Note;
import dev.qimma.memory.Rating;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

  private static final Trait TYPED = new Trait("b/q", 0, false, "text");

  private static Trait choice(int options) {
    return new Trait("b/q", options, false, "choice");
  }

  private static Answer answer(Verdict verdict, Note... notes) {
    Answer answer = Answer.of(Studied.NINE, Studied.attempt("b/q", verdict, 0, 1), false);
    for (Note note : notes) {
      answer = answer.with(note);
    }
    return answer;
  }

  private static Rating rating(Answer answer) {
    return Ratings.of(answer, TYPED);
  }

  @ParameterizedTest
  @CsvSource({"RIGHT,GOOD", "WRONG,AGAIN", "BLANK,AGAIN", "PARTLY,AGAIN"})
  void rightIsGoodAndTheRestIsAgain(Verdict verdict, Rating rating) {
    assertThat(rating(answer(verdict))).isEqualTo(rating);
  }

  @ParameterizedTest
  @CsvSource({"59,100,AGAIN", "3,5,HARD", "99,100,HARD", "1,100,AGAIN"})
  void threeFifthsOfTheMarksAreAPass(long score, long of, Rating rating) {
    assertThat(Ratings.of(partly(Fraction.of(score, of), 0), TYPED)).isEqualTo(rating);
  }

  @Test
  void whatHintsCostIsNotForgotten() {
    Fraction kept = Assessment.afterHints(Fraction.of(3, 5), 1);
    assertThat(Ratings.of(partly(kept, 1), TYPED)).isEqualTo(Rating.HARD);
    assertThat(Ratings.of(partly(Fraction.of(2, 5), 1), TYPED)).isEqualTo(Rating.AGAIN);
  }

  private static Answer partly(Fraction score, int hints) {
    return Answer.of(
        Studied.NINE,
        new Attempt("b/q", "A", Verdict.PARTLY, score, Fraction.ONE, hints, 1, 1, "0", 1),
        false);
  }

  @Test
  void rightWithAHintIsHardAndWithAllOfThemAgain() {
    Attempt hinted = Studied.attempt("b/q", Verdict.RIGHT, 1, 1);
    assertThat(rating(Answer.of(Studied.NINE, hinted, false))).isEqualTo(Rating.HARD);
    Attempt shown =
        new Attempt("b/q", "A", Verdict.RIGHT, Fraction.ZERO, Fraction.ONE, 4, 1, 1, "0", 1);
    assertThat(rating(Answer.of(Studied.NINE, shown, false))).isEqualTo(Rating.AGAIN);
  }

  @Test
  void aSecondTryAfterAWrongOneIsAgain() {
    Attempt second = Studied.attempt("b/q", Verdict.RIGHT, 0, 2);
    assertThat(rating(Answer.of(Studied.NINE, second, true))).isEqualTo(Rating.AGAIN);
    assertThat(rating(Answer.of(Studied.NINE, second, false))).isEqualTo(Rating.GOOD);
  }

  @ParameterizedTest
  @CsvSource({"2,AGAIN", "4,AGAIN", "5,HARD", "0,HARD"})
  void aGuessAmongFewOptionsSaysNothing(int options, Rating rating) {
    Answer guessed = answer(Verdict.RIGHT, Note.GUESSED);
    assertThat(Ratings.of(guessed, choice(options))).isEqualTo(rating);
    assertThat(Ratings.of(answer(Verdict.RIGHT, Note.GUESS), choice(options))).isEqualTo(rating);
  }

  @Test
  void easyIsOnlyWhatTheLearnerSaysIsEasy() {
    assertThat(rating(answer(Verdict.RIGHT, Note.EASY))).isEqualTo(Rating.EASY);
    assertThat(rating(answer(Verdict.RIGHT, Note.SURE))).isEqualTo(Rating.GOOD);
    assertThat(rating(answer(Verdict.WRONG, Note.EASY))).isEqualTo(Rating.AGAIN);
  }

  @Test
  void whatIsSaidLastCounts() {
    Answer both = answer(Verdict.RIGHT, Note.SURE, Note.EASY, Note.GUESSED);
    assertThat(both.notes()).isEqualTo(Set.of(Note.SURE, Note.GUESSED));
    assertThat(rating(answer(Verdict.RIGHT, Note.GUESSED, Note.EASY))).isEqualTo(Rating.EASY);
  }

  @Test
  void anAnswerThatShouldCountIsGood() {
    assertThat(rating(answer(Verdict.WRONG).overridden())).isEqualTo(Rating.GOOD);
  }

  /** A log may hold what was once another kind of question. */
  @ParameterizedTest
  @CsvSource({"A", "12", "/", ":", "''"})
  void whatIsNoGradeIsRatedByItsVerdict(String reply) {
    Trait card = new Trait("b/q", 0, true, "flashcard");
    Attempt given =
        new Attempt("b/q", reply, Verdict.RIGHT, Fraction.ONE, Fraction.ONE, 0, 1, 1, "0", 1);
    assertThat(Ratings.of(Answer.of(Studied.NINE, given, false), card)).isEqualTo(Rating.GOOD);
    Attempt easy =
        new Attempt("b/q", "4", Verdict.RIGHT, Fraction.ONE, Fraction.ONE, 0, 1, 1, "0", 1);
    assertThat(Ratings.of(Answer.of(Studied.NINE, easy, false), TYPED)).isEqualTo(Rating.GOOD);
  }

  @Test
  void onlyAPlainlyRightAnswerMayBeCalledEasyOrAGuess() {
    assertThat(Ratings.isPlainlyRight(answer(Verdict.RIGHT))).isTrue();
    assertThat(Ratings.isPlainlyRight(answer(Verdict.PARTLY))).isFalse();
    assertThat(Ratings.isPlainlyRight(answer(Verdict.RIGHT).overridden())).isFalse();
    Attempt right = Studied.attempt("b/q", Verdict.RIGHT, 0, 1);
    assertThat(Ratings.isPlainlyRight(Answer.of(Studied.NINE, right, true))).isFalse();
    Attempt hinted = Studied.attempt("b/q", Verdict.RIGHT, 1, 1);
    assertThat(Ratings.isPlainlyRight(Answer.of(Studied.NINE, hinted, false))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1,WRONG,AGAIN", "2,WRONG,HARD", "3,RIGHT,GOOD", "4,RIGHT,EASY"})
  void whoGradesOneselfIsBelieved(String reply, Verdict verdict, Rating rating) {
    Trait card = new Trait("b/q", 0, true, "flashcard");
    Fraction score = verdict == Verdict.RIGHT ? Fraction.ONE : Fraction.ZERO;
    Attempt graded = new Attempt("b/q", reply, verdict, score, Fraction.ONE, 0, 1, 1, "0", 1);
    assertThat(Ratings.of(Answer.of(Studied.NINE, graded, false), card)).isEqualTo(rating);
  }
}

package dev.qimma.study.plan;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.name;
import static dev.qimma.study.Studied.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.qimma.bank.Bank;
import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.memory.Rating;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import dev.qimma.study.Studied;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the log tells of the questions of an exam. */
class CandidatesTest {

  private static final Bank BANK = Studied.bank(4);
  private static final String A = name(2);
  private static final String B = name(3);
  private static final Budget MINUTES = new Budget(10, Budget.Unit.MINUTES);

  private static Event taking(int seconds, int day, String question, Verdict verdict) {
    Fraction score = verdict == Verdict.RIGHT ? Fraction.ONE : Fraction.ZERO;
    return new Event.Answered(
        NINE.plus(Duration.ofDays(day)),
        new Attempt(question, "A", verdict, score, Fraction.ONE, 0, 1, seconds * 1000L, "0", 1));
  }

  private static Event taking(int seconds, String question) {
    return taking(seconds, 0, question, Verdict.RIGHT);
  }

  private static Candidates of(Event... events) {
    return new Candidates(Studied.memories(BANK, sitting(1, Plan.STUDY, events)));
  }

  private static List<Double> seconds(Event... events) {
    return of(events).of(BANK.questions()).stream().map(Candidate::seconds).toList();
  }

  @Test
  void variantsAreOneAndTheFirstStandsForAll() {
    assertThat(of().of(BANK.questions()))
        .extracting(Candidate::question)
        .containsExactly(name(0), A, B);
    assertThat(of(taking(9, name(1))).of(BANK.questions()).get(0).memory()).isPresent();
  }

  @Test
  void whatWasAnsweredIsRememberedSinceThatDay() {
    List<Candidate> all = of(taking(9, 2, A, Verdict.RIGHT)).of(BANK.questions());
    assertThat(all.get(1).memory())
        .contains(new Remembered(Studied.MODEL.first(Rating.GOOD), Studied.UTC.day(NINE) + 2));
    assertThat(all.get(2).memory()).isEqualTo(Optional.empty());
    assertThat(all.get(1).weight()).isEqualTo(1);
  }

  @Test
  void anAnswerTakesTheMedianOfItsOwnTimesElseOfAllElseTheUsualTime() {
    assertThat(seconds()).containsExactly(20.0, 20.0, 20.0);
    assertThat(seconds(taking(5, A), taking(50, A), taking(8, A), taking(30, B)))
        .containsExactly(30.0, 8.0, 30.0);
  }

  @Test
  void blanksAndPausesTellNoTime() {
    assertThat(seconds(taking(7, 0, A, Verdict.BLANK))).containsOnly(20.0);
    assertThat(seconds(taking(300, A))).containsOnly(20.0);
    assertThat(seconds(taking(0, A))).containsOnly(20.0);
    assertThat(seconds(taking(299, A))).containsOnly(299.0);
  }

  @Test
  void firstAnswersAreCountedByMemory() {
    Candidates candidates =
        of(
            taking(9, 0, A, Verdict.WRONG),
            taking(9, 1, A, Verdict.RIGHT),
            taking(9, 0, B, Verdict.RIGHT),
            taking(9, 0, name(0), Verdict.RIGHT),
            taking(9, 1, name(1), Verdict.WRONG));
    assertThat(candidates.first()).isEqualTo(new FirstAnswers(3, 1));
    assertThat(of().first()).isEqualTo(FirstAnswers.NONE);
  }

  @Test
  void theBudgetOfADayIsSpentInAnswersOrInTimeWithoutPauses() {
    Candidates candidates =
        of(
            taking(30, 0, A, Verdict.RIGHT),
            taking(900, 1, A, Verdict.RIGHT),
            taking(12, 1, B, Verdict.WRONG));
    long today = Studied.UTC.day(NINE);
    assertThat(candidates.spent(Budget.USUAL, today + 1)).isEqualTo(2);
    assertThat(candidates.spent(MINUTES, today + 1)).isEqualTo(312);
    assertThat(candidates.spent(MINUTES, today)).isEqualTo(30);
    assertThat(candidates.spent(Budget.USUAL, today + 2)).isZero();
  }

  @Test
  void aCandidateIsWorthSomethingAndTakesTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate("q", 0, 1, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate("q", 1, 0, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate("q", 1, Double.NaN, Optional.empty()));
  }
}

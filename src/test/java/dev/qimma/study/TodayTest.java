package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static dev.qimma.study.Studied.name;
import static dev.qimma.study.Studied.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen for a day. */
class TodayTest {

  private static final Bank BANK = Studied.bank(8);

  /** Four that are no variants of one another. */
  private static final String A = name(2);

  private static final String B = name(3);
  private static final String C = name(6);
  private static final String D = name(7);

  private static Instant day(int day) {
    return NINE.plus(Duration.ofDays(day));
  }

  private static Event right(int day, String question) {
    return answered(day(day), question, Verdict.RIGHT);
  }

  private static Event wrong(int day, String question) {
    return answered(day(day), question, Verdict.WRONG);
  }

  private static Schedule schedule(Policy policy, Event... events) {
    return Schedule.of(Studied.memories(BANK, sitting(1, Plan.STUDY, events)), policy);
  }

  private static Today today(Policy policy, Wish wish, Event... events) {
    return Today.of(schedule(policy, events), BANK.questions(), wish, NINE);
  }

  private static Today today(Wish wish, Event... events) {
    return today(Policy.STANDARD, wish, events);
  }

  private static final Wish WEAK = new Wish(0, true, 0);

  @Test
  void theLeastRememberedComesFirstAndNewOnesInTheOrderOfTheBank() {
    Today today = today(Wish.NONE, right(-3, A), right(-9, B));
    assertThat(today.due()).containsExactly(B, A);
    assertThat(today.fresh()).containsExactly(name(0), name(4), C, D);
    assertThat(today.questions()).containsExactly(B, A, name(0), name(4), C, D);
    assertThat(today.waiting()).isEqualTo(4);
    assertThat(today.owed()).isEqualTo(2);
  }

  @Test
  void whatIsDueLaterIsAskedForAheadOnly() {
    Event[] yesterday = {right(-1, A)};
    assertThat(today(Wish.NONE, yesterday).due()).isEmpty();
    assertThat(today(new Wish(1, false, 0), yesterday).due()).containsExactly(A);
    assertThat(today(Wish.NONE, right(-2, A)).due()).containsExactly(A);
  }

  @Test
  void whatWasAnsweredTodayComesBackOnlyIfItFailed() {
    assertThat(today(new Wish(30, false, 0), right(0, A)).due()).isEmpty();
    assertThat(today(Wish.NONE, right(0, A), wrong(0, B)).due()).containsExactly(B);
  }

  @Test
  void weakIsWhatFailedOrWasForgottenOrIsBelowTheWantedRecall() {
    assertThat(today(WEAK, wrong(-1, A)).due()).containsExactly(A);
    assertThat(today(WEAK, right(-1, A)).due()).isEmpty();
    assertThat(today(WEAK, right(-4, A)).due()).containsExactly(A);
    Event[] forgottenOnce = {
      right(-40, A), wrong(-30, A), right(-30, A), right(-29, A), right(-26, A), right(-1, A)
    };
    assertThat(schedule(Policy.STANDARD, forgottenOnce).memories().recall(A, NINE))
        .isGreaterThan(.9);
    assertThat(today(WEAK, forgottenOnce).due()).containsExactly(A);
  }

  @Test
  void whoWantsWhatIsWeakIsGivenNothingNew() {
    assertThat(today(WEAK).fresh()).isEmpty();
    assertThat(today(WEAK).waiting()).isEqualTo(6);
  }

  @Test
  void aWishForFewerLeavesTheRest() {
    Event[] three = {right(-9, A), right(-9, B), right(-9, C)};
    Today two = today(new Wish(0, false, 2), three);
    assertThat(two.due()).hasSize(2);
    assertThat(two.fresh()).isEmpty();
    assertThat(two.owed()).isEqualTo(3);
    Today four = today(new Wish(0, false, 4), three);
    assertThat(four.due()).hasSize(3);
    assertThat(four.fresh()).hasSize(1);
    assertThat(today(new Wish(0, false, 500), three).questions()).hasSize(6);
  }

  @Test
  void theDayHasRoomForSoManyAnswersAndSoManyNewOnes() {
    Event[] given = {right(-9, A), right(-9, B), right(0, C)};
    Today full = today(new Policy(.9, 10, 2, 365), Wish.NONE, given);
    assertThat(full.answered()).isEqualTo(1);
    assertThat(full.due()).hasSize(1);
    assertThat(full.fresh()).isEmpty();
    Today fewNew = today(new Policy(.9, 2, 60, 365), Wish.NONE, given);
    assertThat(fewNew.fresh()).hasSize(1);
    Today over = today(new Policy(.9, 0, 0, 365), Wish.NONE, given);
    assertThat(over.questions()).isEmpty();
    assertThat(over.owed()).isEqualTo(2);
  }

  /**
   * Of what is hardly known, half forgotten long ago, a day more takes little; of what is fading it
   * takes much.
   */
  @Test
  void whereThereIsNoRoomForAllWhatLosesMostByWaitingIsChosen() {
    Event[] both = {right(-300, A), right(-3, B)};
    Schedule schedule = schedule(Policy.STANDARD, both);
    assertThat(loss(schedule, B)).isGreaterThan(2 * loss(schedule, A));
    assertThat(today(new Wish(0, false, 1), both).due()).containsExactly(B);
    assertThat(today(new Wish(0, false, 2), both).due()).containsExactly(A, B);
  }

  /** However well it is known: what lasts for months loses nothing in a day. */
  @Test
  void whatLastsMayWait() {
    Event[] both = {right(-500, A), right(-400, A), right(-300, A), right(-6, B)};
    Wish one = new Wish(365, false, 1);
    Schedule schedule = schedule(Policy.STANDARD, both);
    assertThat(schedule.memories().recall(A, NINE))
        .isGreaterThan(schedule.memories().recall(B, NINE));
    assertThat(today(one, both).due()).containsExactly(B);
  }

  private static double loss(Schedule schedule, String question) {
    Memories memories = schedule.memories();
    return memories.recall(question, NINE) - memories.recall(question, day(1));
  }

  @Test
  void ofVariantsTheOneNotAskedForLongestIsAsked() {
    assertThat(today(Wish.NONE, right(-30, name(0))).due()).containsExactly(name(1));
    Wish soon = new Wish(365, false, 0);
    assertThat(today(soon, right(-60, name(0)), right(-30, name(1))).due())
        .containsExactly(name(0));
    Event[] often = {right(-90, name(0)), right(-60, name(1)), right(-30, name(0))};
    assertThat(today(soon, often).due()).containsExactly(name(1));
    assertThat(today(Wish.NONE, wrong(0, name(1))).due()).containsExactly(name(1));
  }

  @Test
  void theNextDayOfWorkIsTheFirstThatIsNotToday() {
    long number = Studied.UTC.day(NINE);
    assertThat(today(Wish.NONE).next()).isEmpty();
    Today today = today(Wish.NONE, wrong(0, A), right(0, B), right(-1, C));
    assertThat(today.today()).isEqualTo(number);
    assertThat(today.next()).isEqualTo(Optional.of(number + 1));
  }

  @Test
  void onlyTheQuestionsAtHandAreChosen() {
    Schedule schedule = schedule(Policy.STANDARD, right(-9, A), right(-9, B));
    Today today = Today.of(schedule, List.of(BANK.questions().get(3)), Wish.NONE, NINE);
    assertThat(today.questions()).containsExactly(B);
    assertThat(today.owed()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0,20,1", "1,20,1", "20,20,1", "21,20,2", "60,20,3", "61,20,4", "5,0,0"})
  void aBacklogIsDoneInWholeDays(int owed, int perDay, int days) {
    Today today = new Today(List.of(), List.of(), owed, 0, 0, Optional.empty(), 0);
    assertThat(today.daysToClear(perDay)).isEqualTo(days);
  }

  @Test
  void limitsAndWishesAreNeverNegative() {
    assertThat(new Policy(.7, 0, 0, 1)).isNotEqualTo(new Policy(.97, 0, 0, 1));
    assertThat(new Wish(0, false, 0)).isEqualTo(Wish.NONE);
    assertThatIllegalArgumentException().isThrownBy(() -> new Wish(-1, false, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Wish(0, false, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Policy(.69, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Policy(.98, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Policy(.9, -1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Policy(.9, 1, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Policy(.9, 1, 1, 0));
  }

  @Test
  void roomIsMadeForMoreAnswersNeverForFewer() {
    assertThat(Policy.STANDARD.allowing(80)).isEqualTo(new Policy(.9, 10, 80, 365));
    assertThat(Policy.STANDARD.allowing(5)).isEqualTo(Policy.STANDARD);
  }
}

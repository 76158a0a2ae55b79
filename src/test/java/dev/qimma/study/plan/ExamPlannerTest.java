package dev.qimma.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExamPlannerTest {

  private static final MemoryModel MODEL = new Fsrs6(Parameters.STANDARD);
  private static final Budget TWENTY = new Budget(20, Budget.Unit.ANSWERS);
  private static final long SEED = 7;

  private static ExamPlanner planner(int days) {
    return new ExamPlanner(MODEL, FirstAnswers.NONE, 100, 100 + days);
  }

  private static Candidate fresh(String name, double weight) {
    return new Candidate(name, weight, 30, Optional.empty());
  }

  private static Candidate known(String name, double stability, long day) {
    return new Candidate(name, 1, 30, Optional.of(new Remembered(new State(stability, 5), day)));
  }

  private static List<Candidate> bank(int size) {
    return IntStream.range(0, size).mapToObj(i -> fresh("q" + i, 1)).toList();
  }

  private static List<String> names(List<Candidate> questions) {
    return questions.stream().map(Candidate::question).toList();
  }

  @Test
  void whatIsWorthMorePointsComesFirst() {
    List<Candidate> order =
        planner(10).now(List.of(fresh("one", 1), fresh("three", 3), fresh("two", 2)), TWENTY);
    assertThat(names(order)).containsExactly("three", "two", "one");
  }

  @Test
  void equalsComeInTheOrderOfTheBank() {
    assertThat(names(planner(10).now(bank(5), TWENTY)))
        .containsExactly("q0", "q1", "q2", "q3", "q4");
  }

  @Test
  void whatIsSurelyKnownAtTheExamIsLeftAlone() {
    List<Candidate> order =
        planner(3).now(List.of(known("sure", 36500, 99), known("weak", 1, 95)), TWENTY);
    assertThat(names(order)).containsExactly("weak");
  }

  @Test
  void whatWasAnsweredTodayWaitsUntilTomorrow() {
    assertThat(planner(10).now(List.of(known("today", 1, 100)), TWENTY)).isEmpty();
  }

  @Test
  void onTheDayOfTheExamNothingIsPlanned() {
    assertThat(planner(0).now(bank(5), TWENTY)).isEmpty();
    assertThat(planner(-3).now(bank(5), TWENTY)).isEmpty();
    assertThat(planner(0).outlook(bank(5), TWENTY, SEED).score()).isZero();
  }

  @Test
  void inMinutesWhatIsAnsweredSoonComesBeforeWhatTakesLong() {
    Candidate slow = new Candidate("slow", 1, 90, Optional.empty());
    Candidate quick = new Candidate("quick", 1, 10, Optional.empty());
    Budget minutes = new Budget(5, Budget.Unit.MINUTES);
    assertThat(names(planner(10).now(List.of(slow, quick), minutes)))
        .containsExactly("quick", "slow");
    assertThat(names(planner(10).now(List.of(slow, quick), TWENTY)))
        .containsExactly("slow", "quick");
  }

  @Test
  void theSameSeedGivesTheSameOutlook() {
    Outlook once = planner(14).outlook(bank(80), TWENTY, SEED);
    assertThat(planner(14).outlook(bank(80), TWENTY, SEED)).isEqualTo(once);
    assertThat(planner(14).outlook(bank(80), TWENTY, SEED + 1)).isNotEqualTo(once);
  }

  @Test
  void theOutlookIsWhatTheLearnerOfTheModelAttains() {
    Outlook outlook = planner(14).outlook(bank(80), TWENTY, SEED);
    assertThat(outlook.score()).isCloseTo(.961, within(.01));
    assertThat(outlook.low()).isBetween(.85, outlook.score());
    assertThat(outlook.high()).isBetween(outlook.score(), 1.0);
    assertThat(outlook.before()).isZero();
  }

  @Test
  void everyDayKeepsToTheBudgetAndEveryQuestionIsNewOnce() {
    Outlook outlook = planner(14).outlook(bank(80), TWENTY, SEED);
    assertThat(outlook.days()).hasSize(14);
    assertThat(outlook.days().get(0).day()).isEqualTo(100);
    assertThat(outlook.days().stream().mapToDouble(PlannedDay::answers).sum())
        .isCloseTo(280, within(1.0));
    assertThat(outlook.days().stream().mapToDouble(PlannedDay::fresh).sum())
        .isCloseTo(80, within(.01));
    assertThat(outlook.days()).allSatisfy(day -> assertThat(day.answers()).isLessThan(21.01));
    assertThat(outlook.days()).isSortedAccordingTo((a, b) -> Double.compare(a.score(), b.score()));
  }

  @Test
  void aBudgetOfMinutesIsSpentInMinutes() {
    Budget ten = new Budget(10, Budget.Unit.MINUTES);
    List<PlannedDay> days = planner(10).outlook(bank(80), ten, SEED).days();
    assertThat(days.stream().mapToDouble(PlannedDay::minutes).sum()).isCloseTo(100, within(1.0));
  }

  @Test
  void theLeastBudgetReachesTheTargetAndOneLessDoesNot() {
    Goal goal = new Goal(.9, false);
    OptionalInt least = planner(14).least(bank(80), Budget.Unit.ANSWERS, goal, SEED);
    assertThat(least).isPresent();
    Budget enough = new Budget(least.getAsInt(), Budget.Unit.ANSWERS);
    Budget less = new Budget(least.getAsInt() - 1, Budget.Unit.ANSWERS);
    assertThat(planner(14).outlook(bank(80), enough, SEED).score()).isGreaterThan(.895);
    assertThat(planner(14).outlook(bank(80), less, SEED).score()).isLessThan(.905);
  }

  @Test
  void toBeSureOfPassingTakesMoreThanToExpectIt() {
    int average =
        planner(14).least(bank(80), Budget.Unit.ANSWERS, new Goal(.8, false), SEED).orElseThrow();
    int sure =
        planner(14).least(bank(80), Budget.Unit.ANSWERS, new Goal(.8, true), SEED).orElseThrow();
    assertThat(sure).isGreaterThan(average);
  }

  @Test
  void aTargetBeyondReachIsSaid() {
    Goal all = new Goal(.99, false);
    assertThat(planner(1).least(bank(80), Budget.Unit.ANSWERS, all, SEED)).isEmpty();
  }

  @Test
  void theOwnShareOfFirstAnswersCountsFromTheTwentieth() {
    assertThat(new FirstAnswers(19, 19).chanceOfWrong()).isEqualTo(.25);
    assertThat(new FirstAnswers(20, 10).chanceOfWrong()).isEqualTo(.5);
  }

  @Test
  void budgetsAreReadInAnswersAndMinutes() {
    assertThat(Budget.parse("20/day")).contains(TWENTY);
    assertThat(Budget.parse("20")).contains(TWENTY);
    assertThat(Budget.parse("30m")).contains(new Budget(30, Budget.Unit.MINUTES));
    assertThat(Budget.parse("30min/day")).contains(new Budget(30, Budget.Unit.MINUTES));
    assertThat(Budget.parse("0")).isEmpty();
    assertThat(Budget.parse("many")).isEmpty();
    assertThat(Budget.parse("-3/day")).isEmpty();
  }
}

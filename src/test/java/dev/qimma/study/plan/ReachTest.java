package dev.qimma.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is room for today, and what an exam comes to. */
class ReachTest {

  private static final MemoryModel MODEL = new Fsrs6(Parameters.STANDARD);
  private static final Budget TWENTY = new Budget(20, Budget.Unit.ANSWERS);
  private static final Budget MINUTE = new Budget(1, Budget.Unit.MINUTES);

  private static ExamPlanner planner(int days) {
    return new ExamPlanner(MODEL, FirstAnswers.NONE, 100, 100 + days);
  }

  private static List<Candidate> fresh(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Candidate("q" + i, 1, 10, Optional.empty()))
        .toList();
  }

  private static Outlook outlook(Double... scores) {
    return new Outlook(List.of(), 0, .8, .1, .9, List.of(scores));
  }

  /** A new question takes five quarters of an answer: one in four is not known at first. */
  @ParameterizedTest
  @CsvSource({"20,0,16", "20,10,8", "20,19,1", "20,19.99,1", "20,20,0", "20,25,0", "5,0,4"})
  void todayHasRoomForAsManyQuestionsAsTheirAnswersAreExpectedToTake(
      int perDay, double spent, int questions) {
    Budget budget = new Budget(perDay, Budget.Unit.ANSWERS);
    List<Candidate> bank = fresh(40);
    assertThat(planner(10).today(bank, budget, spent)).isEqualTo(bank.subList(0, questions));
  }

  @Test
  void inMinutesTheTimeOfAnAnswerCounts() {
    assertThat(planner(10).today(fresh(40), MINUTE, 0)).hasSize(5);
    assertThat(planner(10).today(fresh(40), MINUTE, 30)).hasSize(3);
    assertThat(planner(10).today(fresh(3), MINUTE, 0)).hasSize(3);
  }

  @Test
  void whatIsLeftAloneIsWhatGainsLessThanATenThousandthOfAMark() {
    Remembered yesterday = new Remembered(new State(36500, 5), 99);
    Candidate known = new Candidate("known", 1, 10, Optional.of(yesterday));
    assertThat(planner(2).now(List.of(known), TWENTY)).isEmpty();
    double gain = gain(known, 2);
    assertThat(gain).isLessThan(Ranking.LEAST_GAIN);
    Candidate weak = new Candidate("weak", 1, 10, Optional.of(new Remembered(new State(2, 5), 95)));
    assertThat(gain(weak, 2)).isGreaterThan(Ranking.LEAST_GAIN);
    assertThat(planner(2).now(List.of(known, weak), TWENTY)).containsExactly(weak);
    Candidate heavy = new Candidate("heavy", 1_000_000, 10, known.memory());
    assertThat(planner(2).now(List.of(heavy), TWENTY)).isEmpty();
  }

  private static double gain(Candidate question, int days) {
    Courses courses = new Courses(MODEL, FirstAnswers.NONE, 100, 100 + days);
    return courses.step(courses.of(question), 0).gain();
  }

  @Test
  void inMinutesTheGainIsWeighedAgainstTheTimeOfAllExpectedAnswers() {
    Candidate sure = new Candidate("sure", 1, 10, Optional.of(new Remembered(new State(4, 5), 97)));
    Candidate shaky =
        new Candidate("shaky", 1, 10, Optional.of(new Remembered(new State(1, 5), 60)));
    Courses courses = new Courses(MODEL, FirstAnswers.NONE, 100, 110);
    Course.Step one = courses.step(courses.of(sure), 0);
    Course.Step other = courses.step(courses.of(shaky), 0);
    double rate = one.gain() / (2 - one.chance());
    double otherRate = other.gain() / (2 - other.chance());
    Candidate slow = new Candidate("slow", 1, 10 * rate / otherRate * 1.02, sure.memory());
    assertThat(planner(10).now(List.of(slow, shaky), MINUTE)).containsExactly(shaky, slow);
    Candidate quick = new Candidate("quick", 1, 10 * rate / otherRate * .98, sure.memory());
    assertThat(planner(10).now(List.of(shaky, quick), MINUTE)).containsExactly(quick, shaky);
  }

  @Test
  void whatWasNotKnownIsKnownAfterASecondAnswerOnTheSameDay() {
    Courses courses = new Courses(MODEL, FirstAnswers.NONE, 100, 110);
    Candidate question = fresh(1).get(0);
    Course.Step step = courses.step(courses.of(question), 0);
    assertThat(step.chance()).isEqualTo(.75);
    State right = MODEL.first(Rating.GOOD);
    State wrong = MODEL.next(MODEL.first(Rating.AGAIN), 0, Rating.GOOD);
    assertThat(step.passed().atExam).isEqualTo(MODEL.recall(right, 10));
    assertThat(step.failed().atExam).isEqualTo(MODEL.recall(wrong, 10));
    assertThat(step.gain())
        .isEqualTo(.75 * step.passed().atExam + .25 * step.failed().atExam, within(1e-12));
  }

  @Test
  void aPlanCountsNewQuestionsAnswersAndTime() {
    PlannedDay day = planner(1).outlook(fresh(10), TWENTY, 3).days().get(0);
    assertThat(day.day()).isEqualTo(100);
    assertThat(day.fresh()).isEqualTo(10);
    assertThat(day.reviews()).isZero();
    assertThat(day.answers()).isCloseTo(12.5, within(.3));
    assertThat(day.minutes()).isCloseTo(day.answers() / 6, within(1e-9));
    List<PlannedDay> two = planner(2).outlook(fresh(10), TWENTY, 3).days();
    assertThat(two.get(1).day()).isEqualTo(101);
    assertThat(two.get(1).reviews()).isEqualTo(10);
    assertThat(two.get(1).fresh()).isZero();
    assertThat(two.get(1).score())
        .isEqualTo(planner(2).outlook(fresh(10), TWENTY, 3).score(), within(1e-9));
  }

  @Test
  void whatADayUsesInAdvanceIsMissingTheNext() {
    Budget one = new Budget(1, Budget.Unit.ANSWERS);
    FirstAnswers allWrong = new FirstAnswers(20, 20);
    ExamPlanner planner = new ExamPlanner(MODEL, allWrong, 100, 104);
    assertThat(planner.outlook(fresh(9), one, 3).days())
        .extracting(PlannedDay::answers)
        .containsExactly(2.0, 0.0, 2.0, 0.0);
  }

  @Test
  void weightsDecideTheScoreOfAnExam() {
    Candidate known =
        new Candidate("known", 3, 10, Optional.of(new Remembered(new State(36500, 5), 100)));
    Candidate never = new Candidate("never", 1, 10, Optional.empty());
    Outlook outlook = planner(0).outlook(List.of(known, never), TWENTY, 3);
    assertThat(outlook.before()).isEqualTo(.75, within(1e-6));
    assertThat(outlook.score()).isEqualTo(.75, within(1e-6));
    assertThat(outlook.scores()).hasSize(ExamPlanner.RUNS).containsOnly(.75);
    assertThat(List.of(outlook.low(), outlook.high())).containsExactly(.75, .75);
  }

  @Test
  void oneExamInTwentyIsBelowTheRangeAndOneAbove() {
    List<Candidate> uneven =
        IntStream.range(0, 80)
            .mapToObj(i -> new Candidate("q" + i, 1 + Math.sqrt(i), 10, Optional.empty()))
            .toList();
    Outlook outlook = planner(4).outlook(uneven, TWENTY, 7);
    List<Double> scores = outlook.scores();
    assertThat(scores).isSorted();
    assertThat(scores.stream().filter(score -> score < outlook.low())).hasSize(25);
    assertThat(scores.stream().filter(score -> score > outlook.high())).hasSize(25);
    double mean = scores.stream().mapToDouble(score -> score).average().orElseThrow();
    assertThat(outlook.score()).isCloseTo(mean, within(.02));
  }

  @ParameterizedTest
  @CsvSource({"0.5,1", "0.6,1", "0.7,0.75", "0.8,0.75", "0.81,0.25", "1,0.25"})
  void theChanceToPassIsTheShareOfExamsWithThatScoreOrMore(double pass, double chance) {
    assertThat(outlook(.6, .8, .8, 1.0).chanceOf(pass)).isEqualTo(chance);
  }

  @Test
  void aScoreThatIsShortByRoundingAlonePasses() {
    assertThat(outlook(.7 - 1e-12).chanceOf(.7)).isEqualTo(1);
    assertThat(outlook(.7 - 1e-6).chanceOf(.7)).isZero();
    assertThat(outlook().chanceOf(.7)).isZero();
  }

  @Test
  void aGoalIsReachedOnAverageOrNineTimesInTen() {
    Double[] nine = {.5, .9, .9, .9, .9, .9, .9, .9, .9, .9};
    assertThat(new Goal(.8, false).isReachedBy(outlook(nine))).isTrue();
    assertThat(new Goal(.81, false).isReachedBy(outlook(nine))).isFalse();
    assertThat(new Goal(.9, true).isReachedBy(outlook(nine))).isTrue();
    nine[1] = .5;
    assertThat(new Goal(.9, true).isReachedBy(outlook(nine))).isFalse();
  }

  @Test
  void aGoalIsAShareOfThePoints() {
    assertThat(new Goal(1, true).share()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Goal(0, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Goal(1.01, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Budget(0, Budget.Unit.ANSWERS));
  }

  @Test
  void theMostThatIsTriedIsTwoAnswersToEveryQuestion() {
    FirstAnswers allWrong = new FirstAnswers(20, 20);
    ExamPlanner planner = new ExamPlanner(MODEL, allWrong, 100, 101);
    double all = planner.outlook(fresh(10), TWENTY, 3).score();
    Goal goal = new Goal(all - 1e-9, false);
    assertThat(planner.least(fresh(10), Budget.Unit.ANSWERS, goal, 3).orElseThrow())
        .isBetween(19, 20);
    assertThat(planner.least(fresh(10), Budget.Unit.MINUTES, goal, 3).orElseThrow())
        .isBetween(3, 4);
    Goal easy = new Goal(.01, false);
    assertThat(planner.least(fresh(10), Budget.Unit.ANSWERS, easy, 3)).hasValue(1);
  }
}

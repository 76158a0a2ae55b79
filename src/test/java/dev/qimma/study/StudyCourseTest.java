package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static dev.qimma.study.Studied.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.memory.Rating;
import dev.qimma.question.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyCourseTest {

  private static final Bank BANK = Studied.bank(40);

  /** No two of these are variants. */
  private static final List<String> TWELVE =
      IntStream.range(0, 40).filter(i -> i % 4 > 1).limit(12).mapToObj(Studied::name).toList();

  private static StudyCourse course(List<String> names, Policy policy) {
    Schedule schedule = Schedule.of(Studied.memories(BANK), policy);
    return StudyCourse.begin(new Plan("", "b", 7, Plan.STUDY, names, NINE), schedule);
  }

  private static String next(StudyCourse course, Instant now) {
    return course.next(now).map(question -> question.card().name()).orElse("");
  }

  private static StudyCourse answer(StudyCourse course, Verdict verdict, Instant now) {
    return course.after(answered(now, next(course, now), verdict));
  }

  @Test
  void whatFailedComesBackAfterEightOthers() {
    StudyCourse course = answer(course(TWELVE, Policy.STANDARD), Verdict.WRONG, NINE);
    for (int i = 1; i <= 8; i++) {
      assertThat(next(course, NINE)).isEqualTo(TWELVE.get(i));
      course = answer(course, Verdict.RIGHT, NINE);
    }
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(0));
    course = answer(course, Verdict.RIGHT, NINE);
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(9));
  }

  @Test
  void orAfterTenMinutesWhicheverComesFirst() {
    StudyCourse course = answer(course(TWELVE, Policy.STANDARD), Verdict.WRONG, NINE);
    assertThat(next(course, NINE.plusSeconds(599))).isEqualTo(TWELVE.get(1));
    assertThat(next(course, NINE.plusSeconds(600))).isEqualTo(TWELVE.get(0));
  }

  @Test
  void atTheEndItIsShownEarlyUntilItIsKnown() {
    StudyCourse course = answer(course(TWELVE.subList(0, 2), Policy.STANDARD), Verdict.WRONG, NINE);
    course = answer(course, Verdict.RIGHT, NINE);
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(0));
    course = answer(course, Verdict.WRONG, NINE);
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(0));
    assertThat(next(answer(course, Verdict.RIGHT, NINE), NINE)).isEmpty();
  }

  @Test
  void theLimitOfTheDayEndsItAndKeepsRoomForWhatFailed() {
    Policy three = new Policy(0.9, 10, 3, 365);
    StudyCourse course = answer(course(TWELVE, three), Verdict.WRONG, NINE);
    course = answer(course, Verdict.RIGHT, NINE);
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(0));
    course = answer(course, Verdict.WRONG, NINE);
    assertThat(next(course, NINE)).isEmpty();
  }

  @Test
  void whatIsPutOffComesLast() {
    StudyCourse course = course(TWELVE.subList(0, 3), Policy.STANDARD);
    course = course.after(new Event.Skipped(NINE, TWELVE.get(0)));
    course = answer(course, Verdict.RIGHT, NINE);
    course = answer(course, Verdict.RIGHT, NINE);
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(0));
    assertThat(course.isLastOne()).isTrue();
  }

  @Test
  void theWholeSittingCanBeTakenBack() {
    StudyCourse begun = course(TWELVE, Policy.STANDARD);
    StudyCourse course = begun;
    for (int i = 0; i < 5; i++) {
      course = answer(course, i % 2 == 0 ? Verdict.WRONG : Verdict.RIGHT, NINE);
    }
    for (int i = 0; i < 5; i++) {
      String last = course.lastAnswer().orElseThrow().question();
      course = course.after(new Event.Undone(NINE, last));
      assertThat(next(course, NINE)).isEqualTo(last);
    }
    assertThat(course.lastAnswer()).isEqualTo(Optional.empty());
    assertThat(course.memories().all()).isEmpty();
    assertThat(next(course, NINE)).isEqualTo(TWELVE.get(0));
  }

  @Test
  void eachGradeSaysWhenTheQuestionComesBack() {
    StudyCourse course = course(TWELVE, Policy.STANDARD);
    Schedule schedule = course.schedule();
    long today = Studied.UTC.day(NINE);
    List<Integer> days =
        List.of(Rating.values()).stream()
            .map(rating -> schedule.days(TWELVE.get(0), rating, today))
            .toList();
    assertThat(days.get(0)).isZero();
    assertThat(days).isSorted();
    StudyCourse after = answer(course, Verdict.RIGHT, NINE);
    Memory memory = after.memories().of(TWELVE.get(0)).orElseThrow();
    assertThat(after.schedule().due(memory)).isEqualTo(today + days.get(2));
  }

  @Test
  void shortIntervalsAreNotMoved() {
    Schedule schedule = Schedule.of(Studied.memories(BANK), Policy.STANDARD);
    for (int i = 0; i < 40; i++) {
      assertThat(schedule.days(name(i), Rating.HARD, 20_000)).isEqualTo(1);
      assertThat(schedule.days(name(i), Rating.GOOD, 20_000)).isEqualTo(2);
    }
  }

  @Test
  void leechesAreToldAtSixLapsesAndEveryThird() {
    assertThat(IntStream.range(0, 16).filter(Leech::isTold).boxed()).containsExactly(6, 9, 12, 15);
  }
}

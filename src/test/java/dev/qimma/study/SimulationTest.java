package dev.qimma.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A learner for two months, who errs, takes back, leaves in the middle, and misses days. */
class SimulationTest {

  private static final int DAYS = 60;
  private static final Policy POLICY = new Policy(0.9, 5, 20, 30);

  private final Bank bank = Studied.bank(60);
  private final List<Question> questions = bank.questions();
  private final List<SittingRecord> sittings = new ArrayList<>();

  private Schedule schedule() {
    return Schedule.of(Studied.memories(bank, sittings.toArray(SittingRecord[]::new)), POLICY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theRulesHoldEveryDay(long seed) {
    Random random = new Random(seed);
    for (int day = 0; day < DAYS; day++) {
      if (random.nextInt(6) > 0) {
        study(Studied.NINE.plus(Duration.ofDays(day)), random);
        if (random.nextBoolean()) {
          study(Studied.NINE.plus(Duration.ofDays(day)).plus(Duration.ofHours(6)), random);
        }
      }
      check();
    }
    assertThat(schedule().memories().byKey()).hasSizeGreaterThan(40);
  }

  private void study(Instant begin, Random random) {
    Schedule before = schedule();
    Today today = Today.of(before, questions, Wish.NONE, begin);
    checkOrder(before, today, begin);
    Plan plan = new Plan("", "b", random.nextLong(), Plan.STUDY, today.questions(), begin);
    StudyCourse course = StudyCourse.begin(plan, before);
    List<Event> events = new ArrayList<>();
    Instant now = begin;
    Optional<Question> asked = course.next(now);
    while (asked.isPresent() && random.nextInt(40) > 0) {
      String name = asked.get().card().name();
      Verdict verdict = random.nextInt(4) == 0 ? Verdict.WRONG : Verdict.RIGHT;
      Event event = Studied.answered(now, name, verdict);
      StudyCourse after = course.after(event);
      if (random.nextInt(8) == 0) {
        checkUndo(course, after.after(new Event.Undone(now, name)), now);
      }
      events.add(event);
      course = after;
      now = now.plusSeconds(random.nextInt(90));
      asked = course.next(now);
      checkResumed(plan, before, events, course, now);
    }
    sittings.add(new SittingRecord(sittings.size() + 1, plan, events));
    assertThat(dues(course.schedule())).isEqualTo(dues(schedule()));
  }

  private static void checkOrder(Schedule before, Today today, Instant now) {
    List<Double> recall =
        today.due().stream().map(name -> before.memories().recall(name, now)).toList();
    assertThat(recall).isSorted();
    assertThat(today.due())
        .allMatch(name -> before.due(before.memories().of(name).orElseThrow()) <= today.today());
    assertThat(today.fresh()).allMatch(name -> before.memories().of(name).isEmpty());
  }

  private static void checkUndo(StudyCourse before, StudyCourse undone, Instant now) {
    assertThat(dues(undone.schedule())).isEqualTo(dues(before.schedule()));
    assertThat(undone.memories().all()).isEqualTo(before.memories().all());
    assertThat(undone.next(now).map(q -> q.card().name()))
        .isEqualTo(before.next(now).map(q -> q.card().name()));
  }

  private static void checkResumed(
      Plan plan, Schedule before, List<Event> events, StudyCourse course, Instant now) {
    StudyCourse resumed = StudyCourse.begin(plan, before).after(events);
    assertThat(dues(resumed.schedule())).isEqualTo(dues(course.schedule()));
    assertThat(resumed.next(now).map(q -> q.prompt().options()))
        .isEqualTo(course.next(now).map(q -> q.prompt().options()));
  }

  private static Map<String, Long> dues(Schedule schedule) {
    Map<String, Long> dues = new HashMap<>();
    schedule.memories().byKey().values().forEach(m -> dues.put(m.key(), schedule.due(m)));
    return dues;
  }

  /** The limits of every day, the variants of every day, and how long anything is left alone. */
  private void check() {
    Schedule schedule = schedule();
    Map<Long, Integer> answers = new HashMap<>();
    Map<Long, Integer> fresh = new HashMap<>();
    Map<String, Set<String>> variants = new HashMap<>();
    for (Recollection review : schedule.memories().all()) {
      long day = Studied.UTC.day(review.at());
      answers.merge(day, 1, Integer::sum);
      fresh.merge(day, review.recall().isEmpty() ? 1 : 0, Integer::sum);
      variants
          .computeIfAbsent(day + " " + review.step().review().card(), unseen -> new HashSet<>())
          .add(review.answer().question());
    }
    assertThat(answers.values()).allMatch(count -> count <= POLICY.answersPerDay());
    assertThat(fresh.values()).allMatch(count -> count <= POLICY.newPerDay());
    assertThat(variants.values()).allMatch(asked -> asked.size() == 1);
    assertThat(schedule.memories().byKey().values())
        .allMatch(
            memory ->
                schedule.due(memory) - Studied.UTC.day(memory.last().at())
                    <= POLICY.longestInterval());
  }
}

package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static dev.qimma.study.Studied.name;
import static dev.qimma.study.Studied.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.Plan;
import dev.qimma.memory.FuzzRange;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import dev.qimma.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On which day each memory is due. */
class ScheduleTest {

  private static final int SIZE = 60;
  private static final Bank BANK = Studied.bank(SIZE);
  private static final long TODAY = Studied.UTC.day(NINE);

  private static Instant day(int day) {
    return NINE.plus(Duration.ofDays(day));
  }

  private static Event right(int day, String question) {
    return answered(day(day), question, Verdict.RIGHT);
  }

  private static Schedule schedule(Policy policy, Event... events) {
    return Schedule.of(Studied.memories(BANK, sitting(1, Plan.STUDY, events)), policy);
  }

  private static Map<String, Long> dues(Schedule schedule) {
    Map<String, Long> dues = new HashMap<>();
    schedule.memories().byKey().values().forEach(m -> dues.put(m.key(), schedule.due(m)));
    return dues;
  }

  /** Thirty questions answered right today that were known a fortnight ago. */
  private static Schedule thirty() {
    List<Event> events = new ArrayList<>();
    for (int at : new int[] {-14, 0}) {
      IntStream.range(0, SIZE).filter(i -> i % 4 > 1).forEach(i -> events.add(right(at, name(i))));
    }
    return schedule(Policy.STANDARD, events.toArray(Event[]::new));
  }

  @Test
  void whatWasLearntTogetherIsSpreadEvenlyOverTheDaysLeftOpen() {
    Schedule schedule = thirty();
    State after = Studied.MODEL.next(Studied.MODEL.first(Rating.GOOD), 14, Rating.GOOD);
    FuzzRange range = FuzzRange.of(Studied.MODEL.interval(after, .9), 14, 365);
    Map<Long, Integer> load = new HashMap<>();
    dues(schedule).values().forEach(due -> load.merge(due - TODAY, 1, Integer::sum));
    assertThat(load.keySet())
        .allMatch(day -> day >= range.earliest() && day <= range.latest())
        .hasSize(range.size());
    int share = 30 / range.size();
    assertThat(load.values()).allMatch(count -> count == share || count == share + 1);
  }

  @Test
  void amongDaysWithAsLittleToDoTheHashChoosesNotTheOrder() {
    List<Integer> days =
        IntStream.range(0, SIZE)
            .filter(i -> i % 4 > 1)
            .mapToObj(i -> schedule(Policy.STANDARD).days(name(i), Rating.EASY, TODAY))
            .toList();
    double interval = Studied.MODEL.interval(Studied.MODEL.first(Rating.EASY), .9);
    FuzzRange range = FuzzRange.of(interval, 0, 365);
    assertThat(days).allMatch(day -> day >= range.earliest() && day <= range.latest());
    assertThat(days).contains(range.earliest(), range.latest());
    assertThat(days.stream().distinct().count()).isEqualTo(range.size());
  }

  @Test
  void aDayThatIsTakenIsFreeAgainWhenItsMemoryMovesOn() {
    Event[] easy = {right(0, name(2)), new Event.Noted(NINE, name(2), Note.EASY)};
    Schedule taken = schedule(Policy.STANDARD, easy);
    long day = taken.due(taken.memories().of(name(2)).orElseThrow()) - TODAY;
    String same =
        IntStream.range(3, SIZE)
            .mapToObj(Studied::name)
            .filter(name -> schedule(Policy.STANDARD).days(name, Rating.EASY, TODAY) == day)
            .findFirst()
            .orElseThrow();
    assertThat((long) taken.days(same, Rating.EASY, TODAY)).isNotEqualTo(day);
    Event failed = answered(NINE.plusSeconds(60), name(2), Verdict.WRONG);
    Schedule moved = schedule(Policy.STANDARD, easy[0], easy[1], failed);
    assertThat((long) moved.days(same, Rating.EASY, TODAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @EnumSource(Rating.class)
  void whatIsForetoldIsWhatTheAnswerBrings(Rating rating) {
    String card = "b/card";
    Event[] before = {right(-14, card), right(-10, card)};
    Schedule schedule = schedule(Policy.STANDARD, before);
    int foretold = schedule.days(card, rating, TODAY);
    List<Answer> answers = new ArrayList<>();
    schedule.memories().all().forEach(one -> answers.add(one.answer()));
    Event.Answered given = (Event.Answered) answered(NINE, card, verdict(rating));
    Answer answer = Answer.of(NINE, given.attempt(), false);
    Answer told = rating == Rating.EASY ? answer.with(Note.EASY) : answer;
    Answer hinted = Answer.of(NINE, Studied.attempt(card, Verdict.RIGHT, 1, 1), false);
    Answer last = rating == Rating.HARD ? hinted : told;
    Schedule grown = schedule.grownTo(schedule.memories().with(List.of(last)));
    Memory memory = grown.memories().of(card).orElseThrow();
    assertThat(memory.last().rating()).isEqualTo(rating);
    assertThat(grown.due(memory)).isEqualTo(TODAY + foretold);
    assertThat(foretold == 0).isEqualTo(rating == Rating.AGAIN);
  }

  private static Verdict verdict(Rating rating) {
    return rating == Rating.AGAIN ? Verdict.WRONG : Verdict.RIGHT;
  }

  @Test
  void hardIsNeverLaterThanGoodNorEasyEarlierOfTheSameMemory() {
    for (int gap = 1; gap < 60; gap++) {
      Schedule schedule = schedule(Policy.STANDARD, right(-gap, name(2)));
      int hard = schedule.days(name(2), Rating.HARD, TODAY);
      int good = schedule.days(name(2), Rating.GOOD, TODAY);
      int easy = schedule.days(name(2), Rating.EASY, TODAY);
      assertThat(List.of(hard, good, easy)).as("after %d days", gap).isSorted();
    }
  }

  @Test
  void nothingIsLeftAloneLongerThanTheLongestInterval() {
    Policy ten = new Policy(.9, 10, 60, 10);
    Event[] known = {right(-90, name(2)), right(-60, name(2)), right(-30, name(2))};
    Schedule schedule = schedule(ten, known);
    assertThat(schedule.days(name(2), Rating.EASY, TODAY)).isBetween(2, 10);
    assertThat(schedule(new Policy(.9, 10, 60, 1), known).days(name(2), Rating.GOOD, TODAY))
        .isEqualTo(1);
  }

  @Test
  void aClockThatWentBackCountsAsNoTime() {
    Schedule schedule = schedule(Policy.STANDARD, right(5, name(2)));
    Schedule same = schedule(Policy.STANDARD, right(0, name(2)));
    assertThat(schedule.days(name(2), Rating.GOOD, TODAY))
        .isEqualTo(same.days(name(2), Rating.GOOD, TODAY));
  }

  /** A sitting begun first and gone on with after another. */
  @Test
  void answersOlderThanWhatIsKnownAreTakenInTheOrderOfTime() {
    Schedule before = schedule(Policy.STANDARD, right(0, name(2)), right(1, name(3)));
    List<Answer> older =
        List.of(Answer.of(day(-5), Studied.attempt(name(2), Verdict.WRONG, 0, 1), false));
    Schedule grown = before.grownTo(before.memories().with(older));
    Schedule whole =
        schedule(
            Policy.STANDARD,
            answered(day(-5), name(2), Verdict.WRONG),
            right(0, name(2)),
            right(1, name(3)));
    assertThat(grown.memories().all()).isEqualTo(whole.memories().all());
    assertThat(dues(grown)).isEqualTo(dues(whole));
    assertThat(grown.memories().of(name(2)).orElseThrow().last().rating()).isEqualTo(Rating.GOOD);
  }

  @Test
  void amongNewAnswersTheirOwnOrderIsThatOfTimeToo() {
    Memories none = Studied.memories(BANK);
    Answer late = Answer.of(day(1), Studied.attempt(name(2), Verdict.RIGHT, 0, 1), false);
    Answer early = Answer.of(day(0), Studied.attempt(name(2), Verdict.WRONG, 0, 1), false);
    assertThat(none.with(List.of(late, early)).all())
        .isEqualTo(none.with(List.of(early, late)).all())
        .extracting(Recollection::rating)
        .containsExactly(Rating.AGAIN, Rating.GOOD);
    assertThat(none.with(List.of())).isSameAs(none);
  }

  @Test
  void whatIsKnownBeforeIsABeginningOfWhatIsKnownAfter() {
    Memories one = Studied.memories(BANK, sitting(1, Plan.STUDY, right(0, name(2))));
    Memories two =
        Studied.memories(BANK, sitting(1, Plan.STUDY, right(0, name(2)), right(1, name(2))));
    Memories other = Studied.memories(BANK, sitting(1, Plan.STUDY, right(0, name(3))));
    assertThat(one.isBeginningOf(two)).isTrue();
    assertThat(one.isBeginningOf(one)).isTrue();
    assertThat(two.isBeginningOf(one)).isFalse();
    assertThat(other.isBeginningOf(two)).isFalse();
    assertThat(Studied.memories(BANK).isBeginningOf(other)).isTrue();
  }

  @Test
  void aMemoryHasAReview() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Memory("b/q", List.of()));
  }
}

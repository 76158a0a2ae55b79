package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static dev.qimma.study.Studied.name;
import static dev.qimma.study.Studied.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.memory.Rating;
import dev.qimma.memory.Review;
import dev.qimma.memory.State;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoriesTest {

  private static Instant day(int day) {
    return NINE.plus(Duration.ofDays(day));
  }

  @Test
  void onlyStudyCountsAndPracticeThatWasToCount() {
    Event right = answered(NINE, name(2), Verdict.RIGHT);
    assertThat(known(Plan.STUDY, right)).hasSize(1);
    assertThat(known(Plan.PRACTICE, right)).isEmpty();
    assertThat(known(Plan.PRACTICE, new Event.Learning(NINE), right)).hasSize(1);
    assertThat(known(Plan.EXAM, right)).isEmpty();
    assertThat(known(Plan.EXAM, new Event.Learning(NINE), right)).isEmpty();
  }

  private static List<Recollection> known(String mode, Event... events) {
    return Studied.memories(Studied.bank(4), sitting(1, mode, events)).all();
  }

  @Test
  void daysAreCountedFromFourInTheMorning() {
    Instant late = Instant.parse("2026-11-24T03:59:00Z");
    Memories memories =
        Studied.memories(
            Studied.bank(4),
            sitting(
                1,
                Plan.STUDY,
                answered(NINE, name(2), Verdict.WRONG),
                answered(late, name(2), Verdict.RIGHT),
                answered(late.plusSeconds(60), name(2), Verdict.RIGHT)));
    assertThat(memories.all()).extracting(Recollection::days).containsExactly(0.0, 0.0, 1.0);
    assertThat(memories.reviews().get(1).isOnLaterDay()).isFalse();
    assertThat(memories.reviews().get(2).isOnLaterDay()).isTrue();
  }

  @Test
  void variantsShareAMemory() {
    Memories memories =
        Studied.memories(
            Studied.bank(4),
            sitting(
                1,
                Plan.STUDY,
                answered(NINE, name(0), Verdict.RIGHT),
                answered(day(3), name(1), Verdict.RIGHT),
                answered(day(3), name(2), Verdict.RIGHT)));
    assertThat(memories.byKey()).containsOnlyKeys("b/group:g0", name(2));
    assertThat(memories.of(name(1))).isEqualTo(memories.of(name(0)));
    assertThat(memories.of(name(1)).orElseThrow().reviews()).hasSize(2);
  }

  @Test
  void lapsesAreOfLaterDays() {
    Memories memories =
        Studied.memories(
            Studied.bank(4),
            sitting(
                1,
                Plan.STUDY,
                answered(NINE, name(2), Verdict.WRONG),
                answered(NINE.plusSeconds(600), name(2), Verdict.WRONG),
                answered(day(2), name(2), Verdict.WRONG),
                answered(day(4), name(2), Verdict.RIGHT)));
    assertThat(memories.of(name(2)).orElseThrow().lapses()).isEqualTo(1);
  }

  @Test
  void whatIsTakenBackIsGoneAndTheNextTryIsASecondOne() {
    Event wrong = answered(NINE, name(2), Verdict.WRONG);
    Event undone = new Event.Undone(NINE, name(2));
    assertThat(known(Plan.STUDY, wrong, undone)).isEmpty();
    assertThat(known(Plan.STUDY, wrong, undone, answered(NINE, name(2), Verdict.RIGHT)))
        .extracting(Recollection::rating)
        .containsExactly(Rating.AGAIN);
  }

  @Test
  void whatIsToldOfAnAnswerChangesItsRatingAlone() {
    Event first = answered(NINE, name(2), Verdict.RIGHT);
    Event second = answered(day(1), name(2), Verdict.RIGHT);
    Event easy = new Event.Noted(day(1), name(2), Note.EASY);
    assertThat(known(Plan.STUDY, first, second, easy))
        .extracting(Recollection::rating)
        .containsExactly(Rating.GOOD, Rating.EASY);
    assertThat(known(Plan.STUDY, first, second, new Event.Undone(day(1), name(2))))
        .extracting(Recollection::rating)
        .containsExactly(Rating.GOOD);
  }

  @Test
  void sittingsThatOverlapAreReadInTheOrderOfTime() {
    Memories memories =
        Studied.memories(
            Studied.bank(4),
            sitting(1, Plan.STUDY, answered(day(5), name(2), Verdict.RIGHT)),
            sitting(2, Plan.STUDY, answered(day(1), name(2), Verdict.WRONG)));
    assertThat(memories.all())
        .extracting(Recollection::rating)
        .containsExactly(Rating.AGAIN, Rating.GOOD);
  }

  @Test
  void byTimeAnswersAreGradedWhereTheLearnerAsksForIt() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(answered(day(i), name(2), Verdict.RIGHT));
    }
    Attempt slow =
        new Attempt(name(3), "A", Verdict.RIGHT, Fraction.ONE, Fraction.ONE, 0, 1, 9000, "0", 1);
    SittingRecord sitting = sitting(1, Plan.STUDY, events.toArray(Event[]::new));
    Deck deck = Deck.of(List.of(Studied.bank(4)));
    for (boolean isByTime : new boolean[] {false, true}) {
      Memories before =
          Memories.of(List.of(sitting), deck.gradedByTime(isByTime), Studied.UTC, Studied.MODEL);
      Memories after = before.with(List.of(Answer.of(day(20), slow, false)));
      assertThat(after.of(name(3)).orElseThrow().last().rating())
          .isEqualTo(isByTime ? Rating.HARD : Rating.GOOD);
    }
  }

  @Test
  void answersAddedLeaveWhatReadingAllWouldLeave() {
    Event[] first = {
      answered(day(0), name(0), Verdict.RIGHT), answered(day(0), name(2), Verdict.WRONG)
    };
    Event[] second = {
      answered(day(0), name(2), Verdict.RIGHT),
      answered(day(4), name(1), Verdict.RIGHT),
      answered(day(9), name(2), Verdict.WRONG)
    };
    Bank bank = Studied.bank(4);
    Memories before = Studied.memories(bank, sitting(1, Plan.STUDY, first));
    Memories all =
        Studied.memories(bank, sitting(1, Plan.STUDY, first), sitting(2, Plan.STUDY, second));
    Memories grown = before.with(Happened.read(List.of(second)).answers());
    assertThat(grown.all()).isEqualTo(all.all());
    assertThat(grown.byKey()).isEqualTo(all.byKey());
    assertThat(grown.reviews()).extracting(Review::days).containsExactly(0.0, 0.0, 0.0, 4.0, 9.0);
  }

  @Test
  void recallFallsWithTheDaysAndIsNoneForWhatIsNew() {
    Memories memories =
        Studied.memories(
            Studied.bank(4), sitting(1, Plan.STUDY, answered(NINE, name(2), Verdict.RIGHT)));
    State state = Studied.MODEL.first(Rating.GOOD);
    assertThat(memories.recall(name(2), day(5))).isEqualTo(Studied.MODEL.recall(state, 5));
    assertThat(memories.recall(name(3), day(5))).isZero();
  }

  @Test
  void answersAndNewQuestionsAreCountedByStudyDay() {
    Memories memories =
        Studied.memories(
            Studied.bank(4),
            sitting(
                1,
                Plan.STUDY,
                answered(day(0), name(0), Verdict.RIGHT),
                answered(day(1), name(0), Verdict.RIGHT),
                answered(day(1), name(2), Verdict.RIGHT),
                answered(day(1), name(3), Verdict.WRONG),
                answered(day(2), name(3), Verdict.RIGHT)));
    long today = Studied.UTC.day(NINE);
    assertThat(memories.answersOn(today + 1)).isEqualTo(3);
    assertThat(memories.newOn(today + 1)).isEqualTo(2);
    assertThat(memories.answersOn(today)).isEqualTo(1);
    assertThat(memories.newOn(today)).isEqualTo(1);
    assertThat(memories.answersOn(today + 2)).isEqualTo(1);
    assertThat(memories.newOn(today + 2)).isZero();
    assertThat(memories.answersOn(today + 3)).isZero();
    assertThat(memories.answersOn(today - 1)).isZero();
  }

  @Test
  void aHundredThousandAnswersAreReplayed() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Verdict verdict = i % 7 == 0 ? Verdict.WRONG : Verdict.RIGHT;
      events.add(answered(NINE.plus(Duration.ofMinutes(20L * i)), name(i % 90), verdict));
    }
    Event[] all = events.toArray(Event[]::new);
    Bank bank = Studied.bank(90);
    assertThat(Studied.memories(bank, sitting(1, Plan.STUDY, all)).all()).hasSize(100_000);
  }
}

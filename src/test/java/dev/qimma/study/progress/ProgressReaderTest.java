package dev.qimma.study.progress;

import static dev.qimma.study.Studied.sitting;
import static dev.qimma.study.progress.Records.TODAY;
import static dev.qimma.study.progress.Records.answered;
import static dev.qimma.study.progress.Records.day;
import static dev.qimma.study.progress.Records.memories;
import static dev.qimma.study.progress.Records.noted;
import static dev.qimma.study.progress.Records.progress;
import static dev.qimma.study.progress.Records.right;
import static dev.qimma.study.progress.Records.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import dev.qimma.question.Verdict;
import dev.qimma.study.Policy;
import dev.qimma.study.Schedule;
import dev.qimma.study.Studied;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each figure of a learner's progress is what its definition makes of the log. */
class ProgressReaderTest {

  private static final State GOOD = Studied.MODEL.first(Rating.GOOD);

  private static SittingRecord study(Event... events) {
    return sitting(1, Plan.STUDY, events);
  }

  private static double recall(double days) {
    return Studied.MODEL.recall(GOOD, days);
  }

  @Test
  void whatWasNeverAnsweredCountsForNothing() {
    Progress progress = progress(5, study(right(-3, "long")));
    Progress.Overview all = progress.overview();
    assertThat(all.questions()).isEqualTo(4);
    assertThat(all.seen()).isEqualTo(1);
    assertThat(all.today()).isEqualTo(recall(3) / 4, within(1e-12));
    assertThat(all.exam()).isEqualTo(recall(8) / 4, within(1e-12));
    assertThat(all.target()).isEqualTo(.9);
  }

  @Test
  void aVariantIsRememberedWithTheOther() {
    Progress progress = progress(0, study(right(-3, "one")));
    assertThat(progress.overview().seen()).isEqualTo(2);
    assertThat(progress.overview().today()).isEqualTo(2 * recall(3) / 4, within(1e-12));
    assertThat(progress.forecast().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    assertThat(progress.stability().stream().mapToInt(Bucket::count).sum()).isEqualTo(1);
  }

  @Test
  void objectivesAndTopicsAreThoseThatHaveQuestions() {
    Progress progress = progress(2, study(right(-3, "long"), right(-1, "lone")));
    double three = recall(3) / 3;
    assertThat(progress.objectives())
        .extracting(Mastery::bank, Mastery::id, Mastery::questions, Mastery::seen)
        .containsExactly(tuple("b", "know", 3, 1));
    assertThat(progress.objectives().get(0).label().in("en")).isEqualTo("To know rivers");
    assertThat(progress.objectives().get(0).today()).isEqualTo(three, within(1e-12));
    assertThat(progress.topics())
        .extracting(Mastery::bank, Mastery::id, Mastery::questions, Mastery::seen)
        .containsExactly(tuple("b", "flow", 3, 1));
    assertThat(progress.topics().get(0).label().in("en")).isEqualTo("Flow");
    assertThat(progress.topics().get(0).exam()).isEqualTo(recall(5) / 3, within(1e-12));
  }

  @Test
  void answersOfAllSittingsCountButOfAnExamOnlyWhenItIsHandedIn() {
    SittingRecord practice = sitting(1, Plan.PRACTICE, right(-2, "long"), wrong(-2, "lone"));
    SittingRecord open = sitting(2, Plan.EXAM, right(-1, "long"));
    SittingRecord closed =
        sitting(3, Plan.EXAM, right(-1, "one"), wrong(-1, "lone"), new Event.Closed(day(-1)));
    Progress.Overview all = progress(0, practice, open, closed).overview();
    assertThat(List.of(all.answers(), all.right(), all.seen())).containsExactly(4, 2, 0);
  }

  @Test
  void whatWasTakenBackAndWhatIsOfOtherBanksIsNotCounted() {
    Event[] events = {
      wrong(-1, "long"),
      right(-1, "lone"),
      new Event.Undone(day(-1), "b/long"),
      new Event.Undone(day(-1), "b/one"),
      right(-1, "long"),
      right(-1, "gone"),
      noted(-1, "gone", Note.SURE),
      wrong(0, "gone")
    };
    Progress progress = progress(0, study(events));
    assertThat(progress.overview().answers()).isEqualTo(2);
    assertThat(progress.overview().right()).isEqualTo(2);
    assertThat(progress.confidence()).isEmpty();
    assertThat(progress.retention()).allMatch(one -> one.reviews() == 0);
  }

  @Test
  void weeksEndTodayAndOnlyThoseWithAnswersAreListed() {
    Progress progress =
        progress(
            0,
            study(
                right(-21, "long"),
                right(-7, "long"),
                wrong(-6, "long"),
                right(-6, "lone"),
                right(0, "long"),
                right(2, "lone")));
    LocalDate today = LocalDate.ofEpochDay(TODAY);
    assertThat(progress.accuracy())
        .containsExactly(
            new Period(today.minusDays(27), 1, 1),
            new Period(today.minusDays(13), 1, 1),
            new Period(today.minusDays(6), 4, 3));
    assertThat(progress.accuracy().get(2).share()).isEqualTo(.75);
    assertThat(new Period(today, 0, 0).share()).isZero();
  }

  @Test
  void theForecastIsOfThirtyDaysAndPutsWhatIsOverdueOnToday() {
    Progress progress = progress(0, study(right(-20, "long"), right(-1, "lone"), right(-1, "one")));
    assertThat(progress.forecast()).hasSize(30).startsWith(1, 2).endsWith(0, 0, 0);
    assertThat(forecast(29)).endsWith(1);
    assertThat(forecast(30)).containsOnly(0);
  }

  /** So many days before the one memory is due. */
  private static List<Integer> forecast(int days) {
    SittingRecord sitting = study(right(0, "long"));
    Schedule schedule = Schedule.of(memories(sitting), Policy.STANDARD);
    long today = schedule.due(schedule.memories().of("b/long").orElseThrow()) - days;
    return new ProgressReader(schedule, List.of(Records.RIVERS), today, today)
        .of(List.of(sitting))
        .forecast();
  }

  @Test
  void timesAreThoseOfAnswersThatWereGiven() {
    Progress progress =
        progress(
            0,
            study(
                answered(-1, "long", Verdict.RIGHT, 4),
                answered(-1, "lone", Verdict.BLANK, 90),
                answered(-1, "one", Verdict.WRONG, 5),
                answered(-1, "two", Verdict.RIGHT, 0),
                answered(0, "long", Verdict.PARTLY, 500)));
    assertThat(progress.overview().seconds()).isEqualTo(5);
    assertThat(progress.times())
        .extracting(Bucket::from, Bucket::count)
        .containsExactly(
            tuple(0.0, 1),
            tuple(5.0, 1),
            tuple(10.0, 0),
            tuple(20.0, 0),
            tuple(30.0, 0),
            tuple(60.0, 0),
            tuple(120.0, 1));
    assertThat(progress(0, study()).overview().seconds()).isZero();
  }

  @Test
  void stabilitiesAreCountedBetweenGrowingBorders() {
    List<Bucket> buckets = progress(0, study(right(-1, "long"), wrong(-1, "lone"))).stability();
    assertThat(buckets)
        .extracting(Bucket::from, Bucket::to)
        .startsWith(tuple(0.0, 1.0), tuple(1.0, 3.0))
        .endsWith(tuple(90.0, 365.0), tuple(365.0, Double.POSITIVE_INFINITY))
        .hasSize(8);
    assertThat(buckets).extracting(Bucket::count).startsWith(1, 1, 0);
    assertThat(buckets).filteredOn(Bucket::isOpen).hasSize(1);
    assertThat(Buckets.ofDays(List.of(1.0, 365.0, 364.9)))
        .extracting(Bucket::count)
        .containsExactly(0, 1, 0, 0, 0, 0, 1, 1);
  }

  @Test
  void confidenceIsComparedWithWhatCame() {
    Event[] events = {
      right(-2, "long"), noted(-2, "long", Note.SURE),
      wrong(-2, "lone"), noted(-2, "lone", Note.SURE),
      wrong(-1, "one"), noted(-1, "one", Note.GUESS),
      right(0, "long"), noted(0, "long", Note.EASY)
    };
    Progress progress = progress(0, study(events));
    assertThat(progress.confidence())
        .containsExactly(new Confidence(Note.SURE, 2, 1), new Confidence(Note.GUESS, 1, 0));
    assertThat(progress.confidence().get(0).share()).isEqualTo(.5);
    assertThat(progress.brier().orElseThrow())
        .isEqualTo((.05 * .05 + .95 * .95 + .25 * .25) / 3, within(1e-12));
    assertThat(progress(0, study(right(-2, "long"))).brier()).isEmpty();
  }

  @Test
  void whatShouldCountIsRightHere() {
    Event[] events = {
      wrong(-2, "long"), noted(-2, "long", Note.THINK_SO), new Event.Overridden(day(-2), "b/long")
    };
    Progress progress = progress(0, study(events));
    assertThat(progress.confidence()).containsExactly(new Confidence(Note.THINK_SO, 1, 1));
    assertThat(progress.brier().orElseThrow()).isEqualTo(.0625, within(1e-12));
  }

  @Test
  void theWordsOfConfidenceStandForChances() {
    assertThat(
            List.of(Note.SURE, Note.THINK_SO, Note.GUESS).stream()
                .map(note -> new Confidence(note, 0, 0).stated()))
        .containsExactly(.95, .75, .25);
    assertThat(new Confidence(Note.SURE, 0, 0).share()).isZero();
  }
}

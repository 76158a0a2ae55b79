package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static dev.qimma.study.Studied.name;
import static dev.qimma.study.Studied.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.memory.Rating;
import dev.qimma.question.Verdict;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a learner is told of memory, word for word. */
class StudyPageTest {

  private static final Bank BANK = Studied.bank(12);
  private static final String Q = name(2);
  private static final List<String> ASKED = List.of(Q, name(3), name(6));
  private static final View ENGLISH = view("en");

  private static View view(String language) {
    return new View(Messages.load(language), List.of(language), Theme.BARE);
  }

  private static Instant day(int day) {
    return NINE.plus(Duration.ofDays(day));
  }

  /** A sitting of three questions, after answers to the first on the days before. */
  private static StudyCourse course(Event... earlier) {
    SittingRecord before = sitting(1, Plan.STUDY, earlier);
    Schedule schedule = Schedule.of(Studied.memories(BANK, before), Policy.STANDARD);
    return StudyCourse.begin(new Plan("", "b", 7, Plan.STUDY, ASKED, NINE), schedule);
  }

  private static String said(Document page, Printer printer) {
    return printer.lines(page).stream()
        .map(line -> line.replaceAll("[\u2066-\u2069]", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String said(Document page) {
    return said(page, new Printer(Printer.column(80), EmitMode.OFF, Theme.BARE));
  }

  private static String narrow(Document page) {
    return said(page, new Printer(Printer.column(36), EmitMode.VISUAL, Theme.BARE));
  }

  private static String header(StudyCourse course) {
    return said(StudyPage.header(course, Q, NINE, ENGLISH));
  }

  @Test
  void theHeaderCountsWhatIsLeftAndTellsHowWellTheQuestionShouldBeKnown() {
    assertThat(header(course())).isEqualTo("due 0 · new 3 · not seen yet");
    StudyCourse known = course(answered(day(-2), Q, Verdict.RIGHT));
    double recall = Studied.MODEL.recall(Studied.MODEL.first(Rating.GOOD), 2);
    assertThat(header(known))
        .isEqualTo("due 1 · new 2 · recall " + String.format(Locale.ROOT, "%.2f", recall));
    assertThat(said(StudyPage.header(known, Q, NINE, view("ar"))))
        .startsWith("مستحق 1 · جديد 2 · التذكر 0.");
  }

  @Test
  void whereThereIsNoRoomAFlagIsLeftOut() {
    StudyCourse flagged = course().after(new Event.Flagged(NINE, Q, true));
    assertThat(header(flagged)).isEqualTo("due 0 · new 3 · not seen yet · flagged");
    assertThat(narrow(StudyPage.header(flagged, Q, NINE, ENGLISH)))
        .isEqualTo("due 0 · new 3 · not seen yet");
    assertThat(header(flagged.after(new Event.Flagged(NINE, Q, false)))).doesNotContain("flagged");
  }

  @Test
  void theVerdictIsFollowedByTheDayOfReturn() {
    assertThat(StudyPage.standing(course(), ENGLISH)).isEqualTo(Document.EMPTY);
    StudyCourse right = course().after(answered(NINE, Q, Verdict.RIGHT));
    assertThat(said(StudyPage.standing(right, ENGLISH))).isEqualTo("due 0 · new 2 · next in 2 d");
    StudyCourse wrong = course().after(answered(NINE, Q, Verdict.WRONG));
    assertThat(said(StudyPage.standing(wrong, ENGLISH))).isEqualTo("due 1 · new 2 · again today");
    assertThat(said(StudyPage.standing(wrong, view("ar")))).endsWith("يعود اليوم");
  }

  @Test
  void theChanceToldAfterAnAnswerIsThatBeforeItWhereThereIsRoom() {
    StudyCourse course =
        course(answered(day(-2), Q, Verdict.RIGHT)).after(answered(NINE, Q, Verdict.WRONG));
    double recall = Studied.MODEL.recall(Studied.MODEL.first(Rating.GOOD), 2);
    assertThat(said(StudyPage.standing(course, ENGLISH)))
        .isEqualTo("due 1 · new 2 · recall " + StudyPage.two(recall) + " · again today");
    assertThat(narrow(StudyPage.standing(course, ENGLISH)))
        .isEqualTo("due 1 · new 2 · again today");
  }

  /** Known once, then forgotten on so many days, the last of them yesterday. */
  private static Event[] forgotten(int times) {
    List<Event> events = new ArrayList<>(List.of(answered(day(-times - 1), Q, Verdict.RIGHT)));
    IntStream.rangeClosed(1, times)
        .forEach(i -> events.add(answered(day(i - times - 1), Q, Verdict.WRONG)));
    return events.toArray(Event[]::new);
  }

  @ParameterizedTest
  @CsvSource({"4,false", "5,true", "6,false", "8,true"})
  void whatIsForgottenForTheSixthTimeIsTold(int before, boolean isTold) {
    StudyCourse course = course(forgotten(before)).after(answered(NINE, Q, Verdict.WRONG));
    String said = said(StudyPage.standing(course, ENGLISH));
    assertThat(said.contains("Forgotten " + (before + 1) + " times by now.")).isEqualTo(isTold);
  }

  @Test
  void itIsToldOnceAndNotWhenItIsKnownAfterAll() {
    StudyCourse sixth = course(forgotten(5)).after(answered(NINE, Q, Verdict.WRONG));
    StudyCourse again = sixth.after(answered(NINE.plusSeconds(600), Q, Verdict.WRONG));
    assertThat(said(StudyPage.standing(again, ENGLISH))).doesNotContain("Forgotten");
    StudyCourse known = sixth.after(answered(NINE.plusSeconds(600), Q, Verdict.RIGHT));
    assertThat(said(StudyPage.standing(known, ENGLISH))).doesNotContain("Forgotten");
  }

  @Test
  void theEndTellsWhatWasRememberedAndWhatComesNext() {
    StudyCourse course =
        course()
            .after(answered(NINE, Q, Verdict.RIGHT))
            .after(answered(NINE, name(3), Verdict.RIGHT));
    assertThat(said(StudyPage.summary(course, NINE, ENGLISH)))
        .isEqualTo("2 answers, 2 remembered\nThe next is due in 2 days.");
    StudyCourse failed = course.after(answered(NINE, name(6), Verdict.WRONG));
    assertThat(said(StudyPage.summary(failed, NINE, ENGLISH)))
        .isEqualTo("3 answers, 2 remembered\nOne question is due by tomorrow.");
    assertThat(said(StudyPage.summary(course, day(1), ENGLISH)))
        .isEqualTo("2 answers, 2 remembered\n2 questions are due by tomorrow.");
    assertThat(said(StudyPage.summary(failed, NINE, view("ar"))))
        .contains("والمتذكَّر منها 2", "سؤال واحد مستحق حتى الغد.");
    assertThat(said(StudyPage.summary(course(), NINE, ENGLISH)))
        .isEqualTo("0 answers, 0 remembered");
  }

  private static String reason(StudyCourse course) {
    return said(StudyPage.reason(course, Q, NINE, ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 'it is due in 2 days, and asked for ahead.'",
    "-1, it is due tomorrow, and asked for ahead.",
    "-2, it is due today.",
    "-3, it has been due since yesterday.",
    "-9, it has been due for 7 days."
  })
  void whyNowIsToldByTheDayOnWhichItIsDue(int day, String why) {
    assertThat(reason(course(answered(day(day), Q, Verdict.RIGHT)))).startsWith("Why now: " + why);
  }

  @Test
  void whatIsNewOrFailedIsAskedForThat() {
    assertThat(reason(course()))
        .isEqualTo("Why now: it has not been asked before, and today has room for something new.");
    assertThat(reason(course(answered(NINE, Q, Verdict.WRONG))))
        .startsWith("Why now: the last answer was not right, so that it comes back the same day.");
    assertThat(said(StudyPage.reason(course(), Q, NINE, view("ar")))).startsWith("لماذا الآن: لم");
  }

  @Test
  void aSittingOfStudyTellsItsReasonsItself() {
    assertThat(course().isStudy()).isTrue();
    assertThat(course().reason(BANK.question("q02").orElseThrow(), NINE, ENGLISH))
        .contains(StudyPage.reason(course(), Q, NINE, ENGLISH));
  }

  @Test
  void theReasonShowsTheMemoryAndItsLastFiveAnswers() {
    String reason = reason(course(forgotten(6)));
    assertThat(reason).contains("Answered: 7 · forgotten: 6");
    assertThat(reason.lines().filter(line -> line.startsWith("2026-")))
        .hasSize(5)
        .allMatch(line -> line.matches("2026-11-\\d\\d +again +stability \\d\\.\\d d"));
    assertThat(reason).doesNotContain("2026-11-17").contains("2026-11-18", "2026-11-22");
    String first = reason(course(answered(day(-2), Q, Verdict.RIGHT)));
    assertThat(first.lines().skip(1))
        .containsExactly(
            "Recall 0.91 · stability 2.3 d · difficulty 2.1 of 10",
            "Answered: 1 · forgotten: 0",
            "2026-11-21  good  stability 2.3 d");
  }

  @Test
  void theGradesOfACardAreToldWithTheirDays() {
    assertThat(
            course().prospects(BANK.question("q02").orElseThrow(), NINE).stream()
                .map(message -> Messages.load("en").say(message)))
        .startsWith("today", "1 d", "2 d")
        .element(3)
        .asString()
        .matches("[6-9] d|10 d");
  }
}

package dev.qimma.study;

import static dev.qimma.study.Studied.NINE;
import static dev.qimma.study.Studied.answered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.Plan;
import dev.qimma.memory.Rating;
import dev.qimma.question.Verdict;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sitting of study makes of what happens in it. */
class HappenedTest {

  private static final Bank BANK = Studied.bank(40);

  /** No two of these are variants. */
  private static final List<String> TWELVE =
      IntStream.range(0, 40).filter(i -> i % 4 > 1).limit(12).mapToObj(Studied::name).toList();

  private static final String A = TWELVE.get(0);
  private static final String B = TWELVE.get(1);
  private static final String C = TWELVE.get(2);
  private static final String GONE = "b/gone";

  private static StudyCourse course(List<String> names) {
    Schedule schedule = Schedule.of(Studied.memories(BANK), Policy.STANDARD);
    return StudyCourse.begin(new Plan("", "b", 7, Plan.STUDY, names, NINE), schedule);
  }

  private static StudyCourse after(Event... events) {
    return course(TWELVE).after(List.of(events));
  }

  private static Event wrong(String question) {
    return answered(NINE, question, Verdict.WRONG);
  }

  private static Event right(String question) {
    return answered(NINE, question, Verdict.RIGHT);
  }

  private static Event undone(String question) {
    return new Event.Undone(NINE, question);
  }

  private static Event skipped(int seconds, String question) {
    return new Event.Skipped(NINE.plusSeconds(seconds), question);
  }

  private static String next(StudyCourse course, Instant now) {
    return course.next(now).map(question -> question.card().name()).orElse("");
  }

  private static String next(StudyCourse course) {
    return next(course, NINE);
  }

  @Test
  void hintsAreCountedUntilTheAnswerAndComeBackWithIt() {
    Event hint = new Event.Hinted(NINE, A);
    assertThat(after(hint, hint).hints(A)).isEqualTo(2);
    assertThat(after(hint, hint).hints(B)).isZero();
    assertThat(after(hint, right(A)).hints(A)).isZero();
    Event answer = new Event.Answered(NINE, Studied.attempt(A, Verdict.RIGHT, 2, 1));
    assertThat(after(hint, hint, answer, undone(A)).hints(A)).isEqualTo(2);
  }

  @Test
  void whatIsTakenBackMakesTheNextTryASecondOne() {
    assertThat(after().tries(A)).isEqualTo(1);
    assertThat(after(wrong(A), undone(A)).tries(A)).isEqualTo(2);
    assertThat(after(wrong(A), undone(A)).tries(B)).isEqualTo(1);
    Event second = new Event.Answered(NINE, Studied.attempt(A, Verdict.WRONG, 0, 2));
    assertThat(after(wrong(A), undone(A), second).tries(A)).isEqualTo(1);
    assertThat(after(wrong(A), undone(A), second, undone(A)).tries(A)).isEqualTo(3);
  }

  @Test
  void flagsStandUntilTheyAreTakenDown() {
    Event flag = new Event.Flagged(NINE, A, true);
    assertThat(after(flag).isFlagged(A)).isTrue();
    assertThat(after(flag).isFlagged(B)).isFalse();
    assertThat(after(flag, new Event.Flagged(NINE, A, false)).isFlagged(A)).isFalse();
  }

  @Test
  void whatIsToldOfAQuestionIsToldOfItsLastAnswer() {
    StudyCourse course = after(wrong(A), wrong(B), new Event.Overridden(NINE, A));
    assertThat(course.answers()).extracting(Answer::isOverridden).containsExactly(true, false);
    StudyCourse again = after(wrong(A), wrong(A), new Event.Overridden(NINE, A));
    assertThat(again.answers()).extracting(Answer::isOverridden).containsExactly(false, true);
    StudyCourse noted = after(right(A), right(B), new Event.Noted(NINE, A, Note.EASY));
    assertThat(noted.memories().all())
        .extracting(Recollection::rating)
        .containsExactly(Rating.EASY, Rating.GOOD);
  }

  @Test
  void whatIsToldOfAQuestionWithoutAnAnswerIsPassedOver() {
    StudyCourse course =
        after(
            right(B),
            new Event.Overridden(NINE, A),
            new Event.Noted(NINE, A, Note.EASY),
            undone(A));
    assertThat(course.answers()).hasSize(1);
    assertThat(course.answers().get(0).notes()).isEmpty();
    assertThat(course.tries(A)).isEqualTo(1);
  }

  @Test
  void theLastAnswerIsTheOneThatStands() {
    assertThat(after().lastAnswer()).isEmpty();
    assertThat(after(right(A), wrong(B)).lastAnswer().orElseThrow().question()).isEqualTo(B);
    StudyCourse overridden = after(wrong(A), new Event.Overridden(NINE, A));
    assertThat(overridden.lastAnswer().orElseThrow().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(overridden.answers()).extracting(Answer::question).containsExactly(A);
  }

  @ParameterizedTest
  @CsvSource({"WRONG,AGAIN", "BLANK,AGAIN", "PARTLY,AGAIN", "RIGHT,GOOD"})
  void aTryAfterOneThatWasNotRightIsAFailureHoweverItGoes(Verdict first, Rating rating) {
    StudyCourse course = after(answered(NINE, A, first), undone(A), right(A));
    assertThat(course.memories().all()).extracting(Recollection::rating).containsExactly(rating);
    StudyCourse third = after(answered(NINE, A, first), undone(A), right(A), undone(A), right(A));
    assertThat(third.memories().all()).extracting(Recollection::rating).containsExactly(rating);
  }

  @Test
  void whatIsTakenBackIsAskedAtOnceEvenBeforeWhatFailed() {
    Instant later = NINE.plusSeconds(600);
    StudyCourse course = after(wrong(A), answered(later.minusSeconds(1), B, Verdict.RIGHT));
    assertThat(next(course, later)).isEqualTo(A);
    assertThat(next(course.after(new Event.Undone(later, B)), later)).isEqualTo(B);
    StudyCourse putOff = course.after(new Event.Undone(later, B)).after(skipped(600, B));
    assertThat(next(putOff, later)).isEqualTo(A);
  }

  @Test
  void aSecondFailureThatIsTakenBackIsAskedAtOnceToo() {
    assertThat(next(after(wrong(A), right(B), wrong(A), undone(A)))).isEqualTo(A);
    assertThat(next(after(wrong(A), right(B)))).isEqualTo(C);
  }

  @Test
  void severalTakenBackAreAskedInTheirOrder() {
    StudyCourse course = after(right(A), right(B), right(C), undone(C), undone(A));
    assertThat(next(course)).isEqualTo(A);
    assertThat(next(course.after(right(A)))).isEqualTo(C);
    assertThat(next(course.after(right(A)).after(right(C)))).isEqualTo(TWELVE.get(3));
  }

  @Test
  void aQuestionThatIsNoLongerThereIsLeftOut() {
    StudyCourse course = course(List.of(GONE, A, B)).after(List.of(wrong(GONE)));
    assertThat(course.unasked()).containsExactly(A, B);
    assertThat(next(course)).isEqualTo(A);
    assertThat(next(course, NINE.plusSeconds(600))).isEqualTo(A);
    assertThat(next(course.after(undone(GONE)))).isEqualTo(A);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> course.question(GONE))
        .withMessage("not a question of this sitting: b/gone");
  }

  @Test
  void whatIsPutOffComesLastInTheOrderOfPuttingOff() {
    StudyCourse course = after(skipped(0, B), skipped(1, A));
    assertThat(course.unasked()).hasSize(12).endsWith(B, A).startsWith(C);
    assertThat(after(skipped(0, B), skipped(1, A), skipped(2, B)).unasked()).endsWith(A, B);
    assertThat(after(skipped(0, B), right(B), undone(B)).unasked()).isEqualTo(TWELVE);
  }

  @Test
  void whatFailedAndIsPutOffWaitsAsLongAgain() {
    StudyCourse course = after(wrong(A), skipped(599, A));
    assertThat(next(course, NINE.plusSeconds(600))).isEqualTo(B);
    assertThat(next(course, NINE.plusSeconds(1198))).isEqualTo(B);
    assertThat(next(course, NINE.plusSeconds(1199))).isEqualTo(A);
  }

  @Test
  void ofThoseThatFailedTheOldestComesFirstThenTheOnePutOffFirst() {
    StudyCourse course = course(List.of(A, B, C)).after(List.of(wrong(A), wrong(B), wrong(C)));
    assertThat(next(course)).isEqualTo(A);
    assertThat(next(course.after(skipped(0, A)))).isEqualTo(B);
    StudyCourse all = course.after(List.of(skipped(0, B), skipped(0, A), skipped(0, C)));
    assertThat(next(all)).isEqualTo(B);
  }

  @Test
  void dueIsWhatWasSeenBeforeOrFailedAndNewIsTheRest() {
    Schedule schedule =
        Schedule.of(
            Studied.memories(
                BANK,
                Studied.sitting(
                    1, Plan.STUDY, answered(NINE.minusSeconds(864_000), A, Verdict.RIGHT))),
            Policy.STANDARD);
    Plan plan = new Plan("", "b", 7, Plan.STUDY, List.of(A, B, C), NINE);
    StudyCourse course = StudyCourse.begin(plan, schedule);
    assertThat(List.of(course.queue().due(), course.queue().fresh())).containsExactly(1, 2);
    StudyCourse failed = course.after(wrong(B));
    assertThat(List.of(failed.queue().due(), failed.queue().fresh())).containsExactly(2, 1);
    StudyCourse known = failed.after(right(A)).after(right(B));
    assertThat(List.of(known.queue().due(), known.queue().fresh())).containsExactly(0, 1);
    assertThat(known.isLastOne()).isTrue();
    assertThat(failed.isLastOne()).isFalse();
  }

  @Test
  void optionsStandInAnotherOrderEachTimeAQuestionIsAsked() {
    StudyCourse course = course(List.of(A));
    List<String> orders =
        IntStream.range(0, 12)
            .mapToObj(i -> course.after(Collections.nCopies(i, wrong(A))))
            .map(seen -> seen.next(NINE).orElseThrow().prompt().options().toString())
            .toList();
    assertThat(orders.stream().distinct().count()).isGreaterThan(2);
    assertThat(orders.get(0))
        .isEqualTo(course.next(NINE).orElseThrow().prompt().options().toString());
  }

  @Test
  void whereTheBankWantsItsOrderKeptItIsKept() {
    String yaml =
        """
        questions:
          - id: q
            q: Which?
            shuffle: false
            options: [One, Two, Three]
            right: Two
        """;
    Bank kept = BankReader.read("b", List.of(new BankFile("b.yaml", yaml))).bank();
    Schedule schedule = Schedule.of(Studied.memories(kept), Policy.STANDARD);
    Plan plan = new Plan("", "b", 7, Plan.STUDY, List.of("b/q"), NINE);
    StudyCourse course = StudyCourse.begin(plan, schedule);
    for (int i = 0; i < 12; i++) {
      assertThat(course.next(NINE).orElseThrow().prompt())
          .isEqualTo(course.question("b/q").prompt());
      course = course.after(wrong("b/q"));
    }
  }
}

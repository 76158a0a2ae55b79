package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SittingTest {

  @Test
  void orderAndOptionsAreTheSameWhenBuiltAgain() {
    for (long seed = 0; seed < 50; seed++) {
      Sitting one = Sitting.begin(Classroom.plan(seed), Shelf.of(Classroom.questions()));
      Sitting other = Sitting.begin(Classroom.plan(seed), Shelf.of(Classroom.questions()));
      List<Event> events = new ArrayList<>();
      while (one.current().isPresent()) {
        Question question = one.current().orElseThrow();
        assertThat(letters(other.after(events))).isEqualTo(letters(one));
        events.add(events.size() % 3 == 0 ? skipped(question) : answered(question));
        one = one.after(events.get(events.size() - 1));
      }
      assertThat(one.left()).isZero();
    }
  }

  @Test
  void anotherSeedShowsAnotherOrderOfOptions() {
    assertThat(
            LongStream.range(0, 20)
                .mapToObj(
                    seed -> Sitting.begin(Classroom.plan(seed), Shelf.of(Classroom.questions())))
                .map(SittingTest::letters)
                .distinct())
        .hasSizeGreaterThan(5);
  }

  @Test
  void whatIsSkippedComesBackAtTheEnd() {
    Sitting sitting = Sitting.begin(Classroom.plan(1), Shelf.of(Classroom.questions()));
    Question first = sitting.current().orElseThrow();
    Sitting later = sitting.after(skipped(first));
    assertThat(later.left()).isEqualTo(4);
    assertThat(asked(later)).containsExactly("b/litres", "b/metals", "b/carried", "b/fuel");
  }

  @Test
  void anUndoneAnswerIsAskedAgainAtOnceAsTheNextTry() {
    Sitting sitting = Sitting.begin(Classroom.plan(1), Shelf.of(Classroom.questions()));
    Question first = sitting.current().orElseThrow();
    Sitting undone =
        sitting.after(answered(first)).after(new Event.Undone(Classroom.NINE, "b/fuel"));
    assertThat(asked(undone)).containsExactly("b/fuel", "b/litres", "b/metals", "b/carried");
    assertThat(undone.tries("b/fuel")).isEqualTo(2);
    assertThat(undone.answers()).isEmpty();
    assertThat(undone.score()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void whatTheLearnerSaysIsRightCountsInFull() {
    Sitting sitting = Sitting.begin(Classroom.plan(1), Shelf.of(Classroom.questions()));
    Sitting after =
        sitting
            .after(answered(sitting.current().orElseThrow()))
            .after(new Event.Overridden(Classroom.NINE, "b/fuel"));
    assertThat(after.score()).isEqualTo(Fraction.ONE);
    assertThat(after.answer("b/fuel").orElseThrow().verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void anEventOfAQuestionThatIsGoneChangesNothing() {
    List<String> names = List.of("b/gone", "b/fuel", "b/litres");
    Plan plan = new Plan("", "b", 1, "practice", names, Classroom.NINE);
    Sitting sitting = Sitting.begin(plan, Shelf.of(Classroom.questions()));
    assertThat(sitting.total()).isEqualTo(2);
    Sitting after =
        sitting
            .after(new Event.Skipped(Classroom.NINE, "b/gone"))
            .after(new Event.Undone(Classroom.NINE, "b/gone"))
            .after(new Event.Overridden(Classroom.NINE, "b/gone"))
            .after(new Event.Answered(Classroom.NINE, wrong("b/gone")));
    assertThat(asked(after)).containsExactly("b/fuel", "b/litres");
    assertThat(after.answers()).isEmpty();
  }

  @Test
  void anAnswerGivenTwiceCountsOnce() {
    Sitting sitting = Sitting.begin(Classroom.plan(1), Shelf.of(Classroom.questions()));
    Event answer = answered(sitting.current().orElseThrow());
    assertThat(sitting.after(List.of(answer, answer)).answers()).hasSize(1);
  }

  private static List<String> asked(Sitting sitting) {
    List<String> names = new ArrayList<>();
    Sitting now = sitting;
    while (now.current().isPresent()) {
      Question question = now.current().orElseThrow();
      names.add(question.card().name());
      now = now.after(answered(question));
    }
    return names;
  }

  private static String letters(Sitting sitting) {
    Question question = sitting.current().orElseThrow();
    List<Integer> order = question.prompt().options().stream().map(Option::index).toList();
    return question.card().name() + order;
  }

  private static Event skipped(Question question) {
    return new Event.Skipped(Classroom.NINE, question.card().name());
  }

  private static Event answered(Question question) {
    return new Event.Answered(Classroom.NINE, wrong(question.card().name()));
  }

  private static Attempt wrong(String name) {
    return new Attempt(name, "A", Verdict.WRONG, Fraction.ZERO, Fraction.ONE, 0, 1, 0, "", 1);
  }
}

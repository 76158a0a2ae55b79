package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Event;
import dev.qimma.history.Terms;
import dev.qimma.question.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExamPlayerTest {

  private final ExamRoom room = ExamRoom.ofMinutes(20);

  @Test
  void nothingIsToldBeforeItIsHandedIn() {
    room.play("Water", "50", "iron;tin", "petroleum");
    assertThat(room.shown())
        .doesNotContain("Right", "Wrong", "It puts fire out", "Oil is a fuel")
        .contains("Every question is answered.", "Hand in?");
  }

  @Test
  void handedInItEndsWithAllMarks() {
    assertThat(room.play("Oil", "50", "iron;tin", "petroleum", "y")).isEqualTo(Ending.DONE);
    assertThat(room.sitting().score()).hasToString("5");
    assertThat(room.kept()).last().isInstanceOf(Event.Closed.class);
  }

  @Test
  void whatIsOpenAndFlaggedIsToldBeforehandAndCountsAsBlank() {
    Ending ending = room.play("Oil", ":flag", ":next", ":التالي", "petroleum", "y");
    assertThat(ending).isEqualTo(Ending.DONE);
    assertThat(room.shown()).contains("Unanswered: 2 3 (2 questions)", "Flagged: 2");
    assertThat(room.sitting().answers())
        .extracting(answer -> answer.verdict())
        .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.BLANK, Verdict.BLANK);
  }

  @Test
  void notHandedInItGoesOn() {
    room.play("Oil", "50", "iron;tin", "petroleum", "n", ":go 2", "51", ":handin", "y");
    assertThat(room.sitting().score()).hasToString("4");
  }

  @Test
  void anAnswerMayBeChangedBackAndForth() {
    room.play("Water", ":back", "Oil");
    assertThat(room.shown()).contains("Your answer so far", "Water");
    assertThat(room.sitting().answers()).hasSize(1);
    assertThat(room.sitting().score()).hasToString("1");
  }

  @Test
  void theClockRunsOnWhileTheProgramDoesNot() {
    room.play("Oil");
    assertThat(room.shown()).contains("20:00 left");
    room.pass(Duration.ofMinutes(7));
    room.play();
    assertThat(room.shown()).contains("Question 2 of 4", "13:00 left");
  }

  @Test
  void overTimeCountsWhatWasAnsweredBefore() {
    Ending ending = room.play("Oil", "+21M", "50");
    assertThat(ending).isEqualTo(Ending.DONE);
    assertThat(room.shown()).contains("The time is over.");
    assertThat(room.sitting().score()).hasToString("1");
  }

  @Test
  void anExamWhoseTimeRanOutMeanwhileIsHandedIn() {
    room.play("Oil");
    room.pass(Duration.ofHours(3));
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(room.kept()).last().isInstanceOf(Event.Closed.class);
  }

  @Test
  void aPauseStopsTheClockAndHidesTheQuestion() {
    room.play("Oil", "+5M", ":pause", "+60M", "", ":quit");
    String shown = room.shown();
    assertThat(shown).contains("The clock stands still");
    assertThat(shown.substring(shown.indexOf("stands still"))).contains("15:00 left");
  }

  @Test
  void aPauseLastsThroughARestart() {
    room.play("Oil", "+5M", ":pause");
    room.pass(Duration.ofHours(9));
    room.shown();
    room.play("", ":quit");
    assertThat(room.shown()).contains("The clock stands still", "15:00 left");
  }

  @Test
  void aPauseMayBeForbidden() {
    ExamRoom strict = new ExamRoom(new Terms(60_000, false, ""));
    strict.play(":pause", ":quit");
    assertThat(strict.shown()).contains("This exam has no pause.");
  }

  @Test
  void aClockTurnedBackGivesNoTime() {
    room.play("Oil");
    room.pass(Duration.ofHours(-2));
    room.shown();
    room.play();
    assertThat(room.shown()).contains("20:00 left");
  }

  @Test
  void hintsAndReasonsWaitForTheReview() {
    room.play(":hint", ":why", ":undo", ":right", ":source", ":quit");
    assertThat(room.shown()).containsOnlyOnce("Question 1").contains("Not in an exam");
    assertThat(room.kept()).isEmpty();
  }

  @Test
  void ctrlCIsNoAnswerAndNoHandIn() {
    assertThat(room.play("Oil", Classroom.INTERRUPT)).isEqualTo(Ending.INTERRUPTED);
    assertThat(room.sitting().answers()).hasSize(1);
  }
}

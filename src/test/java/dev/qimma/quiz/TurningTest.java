package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Event;
import dev.qimma.question.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurningTest {

  private static final String CARDS =
      """
      questions:
        - id: morocco
          q: { en: The capital of Morocco, ar: عاصمة المغرب }
          back: { en: Rabat, ar: الرباط }
          hint: It is not Casablanca.
        - id: egypt
          q: { en: The capital of Egypt, ar: عاصمة مصر }
          back: { en: Cairo, ar: القاهرة }
      """;

  @Test
  void aCardIsTurnedBeforeItIsGraded() {
    Classroom room = Classroom.asking(CARDS, "", "3", "", "", "1", "");
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(room.course())
        .containsSubsequence(
            "show The capital of Morocco",
            "ask answer>",
            "show Rabat",
            "show card.grade",
            "ask answer>",
            "keep Answered",
            "show [OK] RIGHT  1 of 1",
            "show [OK] Good",
            "show The capital of Egypt",
            "show [X] WRONG  0 of 1");
    int turned = room.course().indexOf("show Rabat");
    assertThat(room.course().subList(0, turned)).noneMatch(line -> line.contains("Rabat"));
    assertThat(room.sitting().score()).hasToString("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rabat", "4", "1", "الرباط"})
  void whatIsTypedBeforeTheCardIsTurnedIsNoGrade(String thought) {
    Classroom room = Classroom.asking(CARDS, thought, "2", "");
    room.play();
    assertThat(replies(room)).containsExactly("2");
  }

  @Test
  void nothingAndWhatIsNoGradeIsAskedAgain() {
    Classroom room = Classroom.asking(CARDS, "", "", "Rabat", "٤", "");
    room.play();
    assertThat(room.shown().replaceAll("[\u2068\u2069]", "")).contains("unreadable Rabat");
    assertThat(replies(room)).containsExactly("4");
  }

  @Test
  void aCardStaysTurnedInAnotherLanguage() {
    Classroom room = Classroom.asking(CARDS, "", ":lang ar", "3", "");
    room.play();
    assertThat(room.course())
        .containsSubsequence("show Rabat", "show عاصمة المغرب", "show الرباط", "keep Answered");
  }

  @Test
  void commandsDoNotTurnIt() {
    Classroom room = Classroom.asking(CARDS, ":hint", ":flag");
    assertThat(room.play()).isEqualTo(Ending.LEFT);
    assertThat(room.shown()).doesNotContain("Rabat");
  }

  @Test
  void anAnswerTakenBackBeginsWithTheFront() {
    Classroom room = Classroom.asking(CARDS, "", "1", ":undo", "", "4", "");
    room.play();
    assertThat(room.sitting().answer("b/morocco").orElseThrow().verdict()).isEqualTo(Verdict.RIGHT);
  }

  private static List<String> replies(Classroom room) {
    return room.kept().stream()
        .filter(Event.Answered.class::isInstance)
        .map(event -> ((Event.Answered) event).attempt().reply())
        .toList();
  }
}

package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatheringTest {

  private static final String LISTS =
      """
      questions:
        - id: fuels
          q: { en: Which fuels?, ar: أي وقود؟ }
          recall: [[oil, النفط], [gas, الغاز], [coal, الفحم]]
          hint: One is black.
        - id: metals
          q: { en: Which metals?, ar: أي معادن؟ }
          recall: [iron, tin]
      """;

  @Test
  void namesAreGatheredUntilAnEmptyLine() {
    Classroom room = Classroom.asking(LISTS, "oil", "gas", "", "");
    room.play();
    assertThat(room.course())
        .containsSubsequence(
            "show Which fuels?",
            "show how.recall 3",
            "ask answer>",
            "show named 1 of 3",
            "ask answer>",
            "show named 2 of 3",
            "ask answer>",
            "keep Answered",
            "show [~] PARTLY  0.67 of 1");
    assertThat(replies(room)).containsExactly("oil;gas");
  }

  @Test
  void theLastNameEndsIt() {
    Classroom room = Classroom.asking(LISTS, "oil", "gas", "coal", "", "iron;tin", "");
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(replies(room)).containsExactly("oil;gas;coal", "iron;tin");
    assertThat(room.sitting().score()).hasToString("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oil", "OIL.", "النفط", "نفط", "\\oil", "oil;oil"})
  void aNameSaidTwiceLosesNothing(String again) {
    Classroom room = Classroom.asking(LISTS, "oil", again, "gas", "coal", "");
    room.play();
    assertThat(room.course())
        .containsSubsequence("show named 1 of 3", "show gather.repeat", "show named 1 of 3");
    assertThat(room.sitting().score()).hasToString("1");
  }

  @Test
  void aWrongNameIsToldAndCostsNothing() {
    Classroom room = Classroom.asking(LISTS, "tin", "tin", "oil", "gas", "coal", "");
    room.play();
    assertThat(room.shown().replaceAll("[\u2068\u2069]", ""))
        .contains("gather.none tin\nshow named 0 of 3\nshow gather.repeat\nshow named 0 of 3");
    assertThat(replies(room)).containsExactly("tin;oil;gas;coal");
    assertThat(room.sitting().score()).hasToString("1");
  }

  @Test
  void nothingNamedIsNoAnswer() {
    Classroom room = Classroom.asking(LISTS, "", "", "\\", "?!", "oil", "", "");
    room.play();
    assertThat(replies(room)).containsExactly("oil");
    assertThat(room.shown()).contains("unreadable");
  }

  @ParameterizedTest
  @CsvSource({":hint", ":flag", ":lang ar", ":help", ":nonsense"})
  void commandsInBetweenLoseNoName(String command) {
    Classroom room = Classroom.asking(LISTS, "oil", command, "gas", "coal", "");
    room.play();
    assertThat(replies(room)).containsExactly("oil;gas;coal");
  }

  @Test
  void whatIsPutOffKeepsItsNames() {
    Classroom room = Classroom.asking(LISTS, "oil", ":skip", "iron;tin", "", "gas;coal", "");
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(replies(room)).containsExactly("iron;tin", "oil;gas;coal");
  }

  @Test
  void anInterruptedListIsNoAnswer() {
    Classroom room = Classroom.asking(LISTS, "oil", "gas", Classroom.INTERRUPT);
    assertThat(room.play()).isEqualTo(Ending.INTERRUPTED);
    assertThat(room.kept()).isEmpty();
  }

  @Test
  void anAnswerTakenBackIsNamedAnew() {
    Classroom room = Classroom.asking(LISTS, "oil", "", ":undo", "gas", "", "");
    room.play();
    assertThat(replies(room)).containsExactly("oil", "gas");
  }

  private static List<String> replies(Classroom room) {
    return room.kept().stream()
        .filter(Event.Answered.class::isInstance)
        .map(event -> ((Event.Answered) event).attempt().reply())
        .toList();
  }
}

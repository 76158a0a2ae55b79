package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.InMemoryLog;
import dev.qimma.history.LogException;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

  @Test
  void aSittingIsPlayedToItsEnd() {
    Classroom room = new Classroom("oil", "", "50", "", "iron;tin", "", "petroleum", "");
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(room.sitting().score()).hasToString("5").isEqualTo(room.sitting().maxSoFar());
    assertThat(room.kept()).last().isInstanceOf(Event.Closed.class);
  }

  @Test
  void anAnswerIsKeptBeforeItsVerdictIsShown() {
    Classroom room = new Classroom("water");
    room.play();
    assertThat(room.course())
        .containsSubsequence(
            "show Which burns?",
            "ask answer>",
            "keep Answered",
            "show [X] WRONG  0 of 1",
            "show It puts fire out.",
            "show solution:",
            "show [OK] Oil",
            "show Oil is a fuel.",
            "ask on>");
    int kept = room.course().indexOf("keep Answered");
    assertThat(room.course().subList(0, kept)).noneMatch(line -> line.contains("WRONG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\\", "\u00A0", "\u200F", "Z", "petrol", "A;B", "\\A"})
  void unreadableReplyStoresNothingAndIsAskedAgain(String reply) {
    Classroom room = new Classroom(reply, "oil");
    room.play();
    assertThat(answers(room)).extracting(Event.Answered::attempt).hasSize(1);
    assertThat(answers(room).get(0).attempt().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(answers(room).get(0).attempt().tries()).isEqualTo(1);
  }

  @Test
  void theReplyIsKeptInCanonicalLetters() {
    for (long seed = 0; seed < 10; seed++) {
      Classroom room = new Classroom(Classroom.plan(seed), "A");
      room.play();
      String kept = answers(room).get(0).attempt().reply();
      Sitting before = Sitting.begin(Classroom.plan(seed), Shelf.of(Classroom.questions()));
      int canonical = before.current().orElseThrow().prompt().options().get(0).index();
      assertThat(kept).isEqualTo(String.valueOf((char) ('A' + canonical)));
    }
  }

  @Test
  void whatCannotBeKeptIsNotAcknowledged() {
    Classroom room = new Classroom("oil", "n").failingAfter(0, LogException.Reason.UNAVAILABLE);
    assertThat(room.play()).isEqualTo(Ending.LEFT);
    assertThat(room.shown()).contains("log.failed disk full").doesNotContain("RIGHT");
    assertThat(room.course()).last().isEqualTo("ask go on without?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "yes", "Y", "نعم"})
  void onePersonGoesOnWithoutKeeping(String yes) {
    Classroom room =
        new Classroom("oil", yes, "", "50", "").failingAfter(0, LogException.Reason.UNAVAILABLE);
    room.play();
    assertThat(room.shown()).contains("RIGHT").contains("[2/4]   [1/1]").contains("[3/4]   [2/2]");
    assertThat(room.course().stream().filter(line -> line.startsWith("fail"))).hasSize(1);
  }

  @Test
  void aSittingTakenByAnotherProcessIsLeftAtOnce() {
    Classroom room = new Classroom("oil", "y").failingAfter(0, LogException.Reason.TAKEN);
    assertThat(room.play()).isEqualTo(Ending.LEFT);
    assertThat(room.course()).doesNotContain("ask go on without?");
    assertThat(room.shown()).doesNotContain("RIGHT");
  }

  @Test
  void endOfInputLeavesAndControlCInterrupts() {
    assertThat(new Classroom().play()).isEqualTo(Ending.LEFT);
    assertThat(new Classroom("oil").play()).isEqualTo(Ending.LEFT);
    assertThat(new Classroom(Classroom.INTERRUPT).play()).isEqualTo(Ending.INTERRUPTED);
    Classroom later = new Classroom("oil", Classroom.INTERRUPT);
    assertThat(later.play()).isEqualTo(Ending.INTERRUPTED);
    assertThat(answers(later)).hasSize(1);
    assertThat(later.kept()).noneMatch(Event.Closed.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {":quit", ":QUIT", ":خروج", " :quit "})
  void quittingLeavesTheSittingOpen(String quit) {
    Classroom room = new Classroom(quit);
    assertThat(room.play()).isEqualTo(Ending.LEFT);
    assertThat(room.kept()).isEmpty();
  }

  @Test
  void skippedQuestionsComeBackAtTheEnd() {
    Classroom room = new Classroom(":skip", "50", "", "iron;tin", "", "petroleum", "", "oil", "");
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(room.sitting().score()).hasToString("5");
    assertThat(answers(room).get(3).attempt().question()).isEqualTo("b/fuel");
  }

  @Test
  void theLastQuestionIsNotSkipped() {
    Classroom room = new Classroom("oil", "", "50", "", "iron;tin", "", ":skip", "petroleum", "");
    assertThat(room.play()).isEqualTo(Ending.DONE);
    assertThat(room.shown()).contains("order.last-one");
  }

  @Test
  void undoAsksTheLastQuestionAgain() {
    Classroom room = new Classroom("water", ":undo", "oil", "");
    room.play();
    assertThat(room.sitting().score()).hasToString("1");
    assertThat(answers(room)).hasSize(2);
    assertThat(answers(room).get(1).attempt().tries()).isEqualTo(2);
  }

  @Test
  void undoAtTheNextQuestionGoesBackToo() {
    Classroom room = new Classroom(":undo", "water", "", ":undo", "oil", "", "50", "");
    room.play();
    assertThat(room.shown()).contains("order.nothing-before");
    assertThat(room.sitting().score()).hasToString("2");
  }

  @Test
  void rightOverridesTheLastVerdict() {
    Classroom room = new Classroom("water", ":right", "", ":right", "50", "");
    room.play();
    assertThat(room.sitting().answer("b/fuel").orElseThrow().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(room.shown()).contains("order.counted").contains("[2/4]   [1/1]");
  }

  @Test
  void whatWasOverriddenIsShownAsRightAfterwards() {
    Classroom room = new Classroom("water", ":right", "", ":back");
    room.play();
    int back = room.course().lastIndexOf("show Which burns?");
    assertThat(room.course().subList(back, room.course().size()))
        .anyMatch(line -> line.contains("RIGHT  1 of 1"))
        .noneMatch(line -> line.contains("WRONG"));
  }

  @Test
  void backShowsTheLastAnswerAndChangesNothing() {
    Classroom room = new Classroom(":back", "water", "", ":back", "50", "");
    room.play();
    assertThat(room.shown()).contains("order.nothing-before").contains("order.undo-to-change");
    assertThat(room.sitting().score()).hasToString("1");
  }

  @Test
  void flagsAreKeptAndTakenBack() {
    Classroom room = new Classroom(":flag", ":flag", ":flag", "oil", ":flag", ":علامة", "");
    room.play();
    assertThat(room.sitting().isFlagged("b/fuel")).isTrue();
    assertThat(room.kept().stream().filter(Event.Flagged.class::isInstance)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 3/4", "2, 1/2", "3, 1/2"})
  void eachHintCostsAQuarter(int hints, String score) {
    List<String> script = new java.util.ArrayList<>(java.util.Collections.nCopies(hints, ":hint"));
    script.add("oil");
    Classroom room = new Classroom(script.toArray(String[]::new));
    room.play();
    assertThat(answers(room).get(0).attempt().score()).hasToString(score);
    assertThat(answers(room).get(0).attempt().hints()).isEqualTo(Math.min(2, hints));
  }

  @Test
  void hintsAreTheNextEachTime() {
    Classroom room = new Classroom(":hint", ":تلميح", ":hint", "oil", "", ":hint");
    room.play();
    assertThat(room.course())
        .containsSubsequence(
            "keep Hinted",
            "show It is black.",
            "keep Hinted",
            "show It is liquid.",
            "show order.no-more-hints",
            "show order.no-hint");
  }

  @ParameterizedTest
  @CsvSource({
    ":مساعدة, help.answering",
    ":المساعدة, help.answering",
    ":help, help.answering",
    "?, help.answering",
    "؟, help.answering",
    ":تلميح, It is black.",
    ":تراجع, order.nothing-before",
    ":رجوع, order.nothing-before",
    ":صواب, order.nothing-before",
    ":لماذا, order.after-answer",
    ":المصدر, order.after-answer",
    ":مصدر, order.after-answer",
    ":علامة, order.flagged",
    ":علامه, order.flagged",
    ":تخطى, How many?",
    ":تحرير, order.no-editor",
    ":لغة, order.which-language",
    ":لغة ar, أيها يحترق؟",
    ":lang ar, أيها يحترق؟",
    ":lang both, أيها يحترق؟",
    ":lang fr, order.which-language"
  })
  void commandsHaveNamesInBothLanguages(String command, String shown) {
    Classroom room = new Classroom(command);
    room.play();
    assertThat(room.shown()).contains(shown);
    assertThat(answers(room)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ":hnt, hint",
    ":halp, help",
    ":skp, skip",
    ":undoo, undo",
    ":تلمح, تلميح",
    ":خرج, خروج"
  })
  void anUnknownCommandIsToldWhatIsNear(String typed, String near) {
    Classroom room = new Classroom(typed);
    room.play();
    assertThat(room.shown().replaceAll("[\u2068\u2069]", ""))
        .contains("unknown " + typed.substring(1) + ", perhaps " + near);
  }

  @ParameterizedTest
  @ValueSource(strings = {":", ":xyzzyx", ": hint", ":كمبيوتر"})
  void anUnknownCommandIsNoAnswer(String typed) {
    Classroom room = new Classroom(typed, "oil");
    room.play();
    assertThat(room.shown()).contains("unknown");
    assertThat(answers(room)).hasSize(1);
  }

  @Test
  void afterAVerdictTheReasonsAndTheSourceAreTold() {
    Classroom room = new Classroom("oil", ":why", ":source", ":hint", "something", ":quit");
    assertThat(room.play()).isEqualTo(Ending.LEFT);
    assertThat(room.course())
        .containsSubsequence("show It puts fire out.", "show source.none", "show order.go-on");
    assertThat(answers(room)).hasSize(1);
  }

  @Test
  void editOpensTheQuestionWhereItStands() {
    Classroom room = new Classroom(":edit").withEditor();
    room.play();
    assertThat(room.course()).contains("edit b.yaml:2:5", "show order.edited");
  }

  @Test
  void aSlipIsForgivenAndSaid() {
    Classroom room = new Classroom("oil", "", "50", "", "iron", "", "petrolium");
    room.play();
    assertThat(room.shown().replaceAll("[\u2068\u2069]", "")).contains("slip for petroleum");
    assertThat(room.sitting().score()).hasToString("4");
  }

  @Test
  void whatWasKeptInALogGivesTheSittingBack() {
    try (AttemptLog log = new InMemoryLog()) {
      long id = log.begin(Classroom.plan(3));
      Classroom room = new Classroom(Classroom.plan(3), "oil", "", ":skip", ":flag", ":hint");
      room.play();
      Recorder recorder = Recorder.of(log, id, 0);
      room.kept().forEach(recorder::keep);
      SittingRecord kept = log.lastOpen("").orElseThrow();
      Sitting again =
          Sitting.begin(kept.plan(), Shelf.of(Classroom.questions())).after(kept.events());
      assertThat(again.answers()).isEqualTo(room.sitting().answers());
      assertThat(again.current().orElseThrow().prompt())
          .isEqualTo(room.sitting().current().orElseThrow().prompt());
      assertThat(again.isFlagged("b/metals")).isTrue();
    }
  }

  private static List<Event.Answered> answers(Classroom room) {
    return room.kept().stream()
        .filter(Event.Answered.class::isInstance)
        .map(Event.Answered.class::cast)
        .toList();
  }
}

package dev.qimma.terminal;

import static dev.qimma.terminal.VirtualScreen.CTRL_C;
import static dev.qimma.terminal.VirtualScreen.CTRL_D;
import static dev.qimma.terminal.VirtualScreen.DOWN;
import static dev.qimma.terminal.VirtualScreen.ENTER;
import static dev.qimma.terminal.VirtualScreen.ESCAPE;
import static dev.qimma.terminal.VirtualScreen.SHIFT_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.history.Event;
import dev.qimma.quiz.Ending;
import java.io.IOException;
import java.util.List;
import org.jline.terminal.Attributes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sitting as it is typed at and seen on a terminal. */
class SittingOnScreenTest {

  private static final Bank BANK =
      BankReader.read(
              "b",
              List.of(
                  new BankFile(
                      "b.yaml",
                      """
                      questions:
                        - id: fuel
                          q: { en: Which burns?, ar: أيها يحترق؟ }
                          shuffle: false
                          options: [{ en: Ash, ar: رماد }, { en: Oil, ar: النفط }]
                          right: Oil
                          hint: It is black.
                          why: { en: Oil is a fuel., ar: النفط وقود. }
                        - id: order
                          q: { en: In order?, ar: بأي ترتيب؟ }
                          shuffle: false
                          order: [one, two, three]
                        - id: word
                          q: { en: What flows?, ar: ما الذي يجري؟ }
                          accept: [{ en: petroleum, ar: البترول }]
                      """)))
          .bank();

  private final VirtualScreen screen = open();

  private static VirtualScreen open() {
    try {
      return new VirtualScreen(60, 20, true);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() throws IOException {
    screen.close();
  }

  private VirtualScreen begun() {
    return screen.play(BANK, BANK.questions(), "en", List.of("en", "ar")).until("❯ A. ◉ Ash");
  }

  @Test
  void arrowsChooseAndEnterAnswers() {
    begun().type(DOWN).until("❯ B. ◉ Oil").type(ENTER).until("✓ Right  1 of 1");
    screen.type(ENTER).until("In order?");
    assertThat(replies()).containsExactly("B");
  }

  @ParameterizedTest
  @CsvSource({"b", "ب", "2", "٢", "j", "ن", "ت", "k"})
  void lettersAndDigitsOfBothScriptsChoose(String key) {
    begun().type(key).until("❯ B. ◉ Oil");
    assertThat(screen.kept()).isEmpty();
  }

  @Test
  void itemsAreMovedWithShiftAndArrow() {
    begun().type(ENTER).until("Enter goes on").type(ENTER).until("❯ 1. three");
    screen.type(SHIFT_DOWN).until("❯ 2. three").type("J").until("❯ 3. three").type("K", ENTER);
    screen.until("✗ 3. one");
    assertThat(replies()).last().isEqualTo("2;1;3");
  }

  @Test
  void aTypedAnswerIsReadAsALineInEitherScript() {
    begun().type(ENTER).until("Enter goes on").type(ENTER).until("In order?");
    screen.type(ENTER).until("Enter goes on").type(ENTER).until("answer>");
    screen.type("البترول").type(ENTER).until("Right");
    assertThat(replies()).last().isEqualTo("البترول");
  }

  @Test
  void aColonGivesALineForACommand() {
    begun().type(":").until("answer> :").type("hint", ENTER).until("It is black.");
    screen.until("❯ A. ◉ Ash");
    assertThat(screen.kept()).singleElement().isInstanceOf(Event.Hinted.class);
  }

  @Test
  void tabGivesALineForAnAnswerAndAnEmptyOneLeadsBack() {
    begun().type(DOWN).until("❯ B.").type("\t").until("answer>").type(ENTER);
    screen.until(lines -> lines.stream().filter(l -> l.contains("❯ B. ◉ Oil")).count() == 2, "B");
    screen.type("\t").until("answer>").type("oil", ENTER).until("✓ Right");
    assertThat(replies()).containsExactly("B");
  }

  @Test
  void afterTheVerdictLettersDoWhatCommandsDo() {
    begun().type(ENTER).until("✗ Wrong").type("r").until("Counted as right");
    screen.type(ENTER).until("Question 2");
    assertThat(screen.kept().get(1)).isInstanceOf(Event.Overridden.class);
    screen.type(ENTER).until("Enter goes on").type("u");
    screen.until(
        lines -> screen.kept().stream().anyMatch(Event.Undone.class::isInstance), "undone");
    screen.until("❯ 1. three");
  }

  @Test
  void whyIsShownOnceAndTheVerdictNotAgain() {
    begun().type("b", ENTER).until("✓ Right").type("w").until("✗ A.");
    screen.until("Enter goes on");
    assertThat(screen.lines()).filteredOn(line -> line.contains("✓ Right")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"interrupt, INTERRUPTED", "escape, LEFT", "end, LEFT"})
  void leavingKeepsWhatWasAnsweredAndRestoresTheTerminal(String way, Ending expected) {
    Attributes before = screen.attributes();
    begun().type(ENTER).until("Enter goes on").type(ENTER).until("❯ 1. three");
    screen.type(way.equals("escape") ? ESCAPE : way.equals("end") ? CTRL_D : CTRL_C);
    assertThat(screen.ending()).isEqualTo(expected);
    assertThat(replies()).containsExactly("A");
    assertThat(screen.attributes().getLocalFlags()).isEqualTo(before.getLocalFlags());
    assertThat(screen.attributes().getInputFlags()).isEqualTo(before.getInputFlags());
  }

  @ParameterizedTest
  @CsvSource({"30, 20", "20, 24", "120, 30", "60, 8", "16, 5"})
  void aResizedTerminalShowsTheQuestionOnceAndWhole(int columns, int rows) {
    begun().type(DOWN).until("❯ B.").resize(columns, rows);
    screen.until(
        lines -> lines.stream().filter(line -> line.contains("❯ B. ◉")).count() == 1, "one B");
    screen.until(lines -> lines.stream().noneMatch(line -> line.contains("❯ A.")), "no other");
    screen.type("a").until("❯ A. ◉").resize(60, 20).until("Which burns?").until("❯ A. ◉ Ash");
    assertThat(screen.lines()).filteredOn(line -> line.contains("Which burns?")).hasSize(1);
    assertThat(screen.lines()).filteredOn(line -> line.contains("A. ◉")).hasSize(1);
  }

  @Test
  void aResizedTerminalShowsAQuestionThatIsTypedWholeToo() {
    begun().type(ENTER).until("Enter goes on").type(ENTER).until("In order?");
    screen.type(ENTER).until("Enter goes on").type(ENTER).until("answer>");
    screen.type("petr").until("petr").resize(40, 12).until("answer> petr");
    screen.until(lines -> lines.stream().filter(l -> l.contains("What flows?")).count() == 1, "1");
    screen.type("oleum", ENTER).until("Right");
  }

  @Test
  void unknownKeysDoNothing() {
    begun().type("\u001b[15~", "\u001a", "\u001b[1;5C", "é", "世", DOWN).until("❯ B.");
    assertThat(screen.kept()).isEmpty();
  }

  private List<String> replies() {
    return screen.kept().stream()
        .filter(Event.Answered.class::isInstance)
        .map(event -> ((Event.Answered) event).attempt().reply())
        .toList();
  }
}

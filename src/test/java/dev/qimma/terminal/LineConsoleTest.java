package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.history.Plan;
import dev.qimma.question.Question;
import dev.qimma.quiz.Player;
import dev.qimma.quiz.Recorder;
import dev.qimma.quiz.Shelf;
import dev.qimma.quiz.Sitting;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole sitting as a pipe sees it. */
class LineConsoleTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void aCardIsTurnedAndGraded() {
    assertThat(played("q: The capital of Morocco\n    back: Rabat", "", "3", ""))
        .containsSubsequence(
            " The capital of Morocco",
            " Recall the answer, press Enter to turn the card, then grade it 1 to 4.",
            "answer> ",
            " Rabat",
            " How well did you know it?  1 Again  2 Hard  3 Good  4 Easy",
            "answer> 3",
            " [OK] Right  1 of 1",
            "  [OK] Good");
  }

  @Test
  void namesAreAskedForOneByOne() {
    assertThat(
            played(
                "q: What burns?\n    recall: [oil, gas, coal]", "oil", "Oil", "tin", "gas", "", ""))
        .containsSubsequence(
            " Name all 3, one a line; or several at once, as in one;two;three.",
            "answer> oil",
            " Named 1 of 3. Another? (empty line: that is all)",
            "answer> Oil",
            " You already said that.",
            " Named 1 of 3. Another? (empty line: that is all)",
            "answer> tin",
            " “tin” is none of them; it costs nothing.",
            "answer> gas",
            " Named 2 of 3. Another? (empty line: that is all)",
            "answer> ",
            " [~] Partly right  0.67 of 1",
            "  [OK] oil",
            "  [X] tin",
            "  [OK] gas",
            " The right answer:");
  }

  private static List<String> played(String yaml, String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    Theme theme = new Theme(0, true);
    LineConsole console =
        new LineConsole(
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new Printer(80, EmitMode.LOGICAL, theme));
    View view = new View(Messages.load("en"), List.of("en"), theme);
    InstantSource clock = InstantSource.fixed(NINE);
    new Player<>(sitting(yaml), Recorder.NONE, console, view, clock, place -> false).play();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Sitting sitting(String yaml) {
    BankFile file = new BankFile("b.yaml", "questions:\n  - id: it\n    " + yaml + "\n");
    Question question = BankReader.read("b", List.of(file)).bank().questions().get(0);
    Plan plan = new Plan("", "b", 1, "practice", List.of("b/it"), NINE);
    return Sitting.begin(plan, Shelf.of(Map.of("b/it", question)));
  }
}

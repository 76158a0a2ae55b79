package dev.qimma.terminal;

import static dev.qimma.terminal.VirtualScreen.DOWN;
import static dev.qimma.terminal.VirtualScreen.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.files.BundledBanks;
import dev.qimma.files.FoundBank;
import dev.qimma.question.Question;
import dev.qimma.quiz.board.Board;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a terminal shows of a question of each kind that keys answer, and of its verdict; {@code
 * -Dgolden=write} writes it anew.
 */
class GoldenTerminalTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/qimma/terminal/golden");
  private static final int ROWS = 24;
  private static final Pattern VERDICT = Pattern.compile("[✓✗◐]");

  /** From 1 to 4, in either direction. */
  private static final Pattern GRADES = Pattern.compile("1 .*4|4 .*1");

  private static final List<String> KINDS =
      List.of("choice", "multiple", "truefalse", "matching", "ordering", "flashcard");

  @ParameterizedTest
  @CsvSource({"80, en", "80, ar", "40, en", "40, ar", "20, en", "20, ar"})
  void itShowsQuestionsAndVerdictsLikeThis(int columns, String language) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String kind : KINDS) {
      seen.append("== ").append(kind).append('\n');
      seen.append(played(question(kind), columns, language));
    }
    Path golden = GOLDEN.resolve(language + "-" + columns + "x" + ROWS + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, seen);
    }
    assertThat(seen).hasToString(Files.readString(golden));
  }

  private static String played(Question question, int columns, String language) throws IOException {
    try (VirtualScreen screen = new VirtualScreen(columns, ROWS, true)) {
      screen.play(SUMMIT, List.of(question), language, List.of(language));
      screen.until(lines -> lines.stream().anyMatch(line -> !line.isBlank()), "anything");
      List<String> asked = screen.settled();
      screen.type(DOWN, " ", ENTER);
      screen.until(lines -> hasGoneOn(question, lines), "what the keys come to");
      return shown(asked) + "-- down, space, enter\n" + shown(screen.settled());
    }
  }

  /** Three keys answer most kinds; they fill two slots of a matching, and turn a card. */
  private static boolean hasGoneOn(Question question, List<String> lines) {
    return switch (question.kind()) {
      case "matching" -> lines.stream().anyMatch(line -> line.contains("❯ 3."));
      case "flashcard" -> lines.stream().anyMatch(line -> GRADES.matcher(line).find());
      default -> lines.stream().anyMatch(line -> VERDICT.matcher(line).find());
    };
  }

  private static String shown(List<String> lines) {
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private static final Bank SUMMIT = summit();

  private static Bank summit() {
    FoundBank found = BundledBanks.named("summit").orElseThrow();
    return BankReader.read(found.name(), found.files()).bank();
  }

  private static Question question(String kind) {
    return SUMMIT.questions().stream()
        .filter(question -> question.kind().equals(kind) && hasBoard(question))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasBoard(Question question) {
    return !question.prompt().back().isBlank() || Board.of(question).isPresent();
  }
}

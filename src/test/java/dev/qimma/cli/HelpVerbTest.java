package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code qimma help}. */
class HelpVerbTest {

  @TempDir Path folder;

  @Test
  void theQuestionFileIsExplainedInTheLanguageOfTheInterface() {
    Cli.Result english = new Cli(folder).run("help", "bank");
    assertThat(english.code()).isZero();
    assertThat(english.out())
        .startsWith("A question file\n\n")
        .contains("\n  - q: Vapour turns into cloud when it cools.\n    answer: true\n")
        .doesNotContain("`", "\u2068");
    Cli.Result arabic = new Cli(folder).run("--interface", "ar", "help", "bank");
    assertThat(arabic.out())
        .startsWith("ملف الأسئلة\n\n")
        .contains("\n  - q: يصير البخار سحابًا حين يبرد.\n    answer: true\n")
        .doesNotContain("`", "\u2068");
  }

  @Test
  void itKeepsToTheWidthOfTheTerminal() {
    Cli cli = new Cli(folder).with("COLUMNS", "40").onTerminal();
    for (String language : new String[] {"en", "ar"}) {
      String out = cli.run("help", "bank", "--color", "never", "--interface", language).out();
      assertThat(out.lines()).allMatch(line -> cells(line) <= 40);
    }
  }

  private static long cells(String line) {
    return line.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .count();
  }

  @Test
  void itIsThereAtThePromptToo() {
    Cli.Result result = new Cli(folder).typing("help bank\nquit\n").run();
    assertThat(result.out()).contains("A question file", "Flashcard: turned");
    assertThat(result.code()).isZero();
  }

  @Test
  void whatIsNeitherVerbNorBankIsAUsageError() {
    assertThat(new Cli(folder).run("help", "moon").code()).isEqualTo(Exit.USAGE);
  }
}

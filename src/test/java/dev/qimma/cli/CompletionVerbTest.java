package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells and manual readers get from the model of the command line. */
class CompletionVerbTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellUnderstandsItsScript(String shell) throws Exception {
    Cli.Result result = cli.run("completion", shell);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("quiz").contains("topic").contains("completion");
    assertThat(result.out()).doesNotContain("@verbs@").doesNotContain("@choose@");
    Path script = Files.writeString(folder.resolve("script"), result.out());
    Assumptions.assumeTrue(isThere(shell), shell + " is not on this machine");
    assertThat(ended(shell, "-n", script.toString())).isEmpty();
  }

  private static boolean isThere(String shell) {
    try {
      return new ProcessBuilder(shell, "-c", "exit 0").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ended(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Words of a bank are only compared: what looks like a command is none. */
  @Test
  void bashRunsNothingThatABankSays() throws IOException {
    Assumptions.assumeTrue(isThere("bash"), "bash is not on this machine");
    Path script = Files.writeString(folder.resolve("script"), cli.run("completion", "bash").out());
    Path asked = folder.resolve("qimma");
    Files.writeString(asked, "#!/bin/sh\nprintf '%s\\n' '$(touch hit)' 'a b' '`touch hit`'\n");
    assertThat(asked.toFile().setExecutable(true)).isTrue();
    String told =
        ended(
            "bash",
            "-c",
            "cd \"$1\"; . \"$2\"; COMP_WORDS=(\"$3\" quiz --topic ''); COMP_CWORD=3; _qimma; "
                + "printf '%s|' \"${COMPREPLY[@]}\"",
            "bash",
            folder.toString(),
            script.toString(),
            asked.toString());
    assertThat(told).isEqualTo("\\$\\(touch\\ hit\\)|a\\ b|\\`touch\\ hit\\`|");
    assertThat(folder.resolve("hit")).doesNotExist();
  }

  @Test
  void aShellThatIsNotKnownIsTold() {
    Cli.Result result = cli.run("completion", "tcsh");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("bash, zsh, fish");
  }

  @Test
  void theBankIsAskedForIdsAndTopics() {
    WaterBank.in(cli);
    assertThat(cli.run("complete", "ids", "--bank", "water").out().lines()).isSorted().isNotEmpty();
    assertThat(cli.run("complete", "topics").out()).contains("energy\n");
    assertThat(cli.run("complete", "nothing").out()).isEmpty();
  }

  @Test
  void thereIsAPageForEveryVerbAndTheyAreTheSameEachTime() throws IOException {
    assertThat(cli.run("man", "--out", "one").code()).isZero();
    assertThat(cli.run("man", "--out", "two").code()).isZero();
    assertThat(folder.resolve("one/qimma.1")).exists();
    assertThat(folder.resolve("one/qimma-memory-fit.1")).exists();
    try (var pages = Files.list(folder.resolve("one"))) {
      for (Path page : pages.toList()) {
        assertThat(folder.resolve("two").resolve(page.getFileName())).hasSameTextualContentAs(page);
        assertThat(Files.readString(page)).contains(".SH NAME").doesNotContain("%%");
      }
    }
  }

  @Test
  void helpShowsExamplesBeforeAnythingElseIsExplained() {
    for (String verb : new String[] {"quiz", "check", "grade", "study"}) {
      String help = cli.run(verb, "--help").out();
      assertThat(help.indexOf("Examples:")).isPositive().isLessThan(help.indexOf("Usage:"));
    }
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings chosen line by line. */
class SetupTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  private Path config() {
    return folder.resolve("home").resolve("config.yaml");
  }

  @Test
  void numbersChooseAndEnterKeeps() {
    Cli.Result result = cli.typing("٢\n2\n\n1\n").run("setup");
    assertThat(result.code()).isZero();
    assertThat(config()).hasContent("lang: ar\ninterface: ar\nplain: false");
  }

  @Test
  void whatHoldsNowIsMarked() {
    cli.file("home/config.yaml", "lang: en\n");
    assertThat(cli.typing("\n\n\n\n").run("setup").out()).contains("3. English  (as it is)");
  }

  @Test
  void anythingElseIsAskedAgain() {
    Cli.Result result = cli.typing("9\nen\n3\n").run("setup");
    assertThat(result.out()).contains("Type a number from 1 to 3");
    assertThat(config()).hasContent("lang: en");
  }

  @Test
  void theEndOfTheInputLeavesTheRestAsItIs() {
    assertThat(cli.typing("").run("setup").code()).isZero();
    assertThat(config()).doesNotExist();
  }

  @Test
  void aScriptIsNotAskedToLookAtLines() {
    Cli.Result result = cli.with("TERM", "xterm-kitty").typing("\n\n\n\n").run("setup");
    assertThat(result.out()).contains("qimma setup bidi").doesNotContain("ABC");
    assertThat(cli.typing("").run("setup", "bidi").code()).isZero();
    assertThat(folder.resolve("home").resolve("terminals")).doesNotExist();
  }

  @Test
  void withoutInputItIsMisuse() {
    assertThat(cli.run("setup", "--no-input").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("setup", "everything").code()).isEqualTo(Exit.USAGE);
  }
}

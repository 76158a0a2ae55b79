package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code qimma fmt}. */
class FmtVerbTest {

  private static final String LOOSE = "questions:\n- q: Does rain fall?\n  answer: true";
  private static final String FORMED =
      "questions:\n  - id: does-rain-fall\n    q: Does rain fall?\n    answer: true\n";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder).file("rain.yaml", LOOSE);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void itWritesTheFilesThatChangeAndNamesThem() throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve("rain.yaml"), PosixFilePermissions.fromString("rw-r-----"));
    Cli.Result result = cli.run("fmt", "rain.yaml");
    assertThat(result.out()).isEqualTo("rain.yaml\n");
    assertThat(result.err()).isEqualTo("Files put into canonical form: 1 of 1.\n");
    assertThat(result.code()).isZero();
    assertThat(text("rain.yaml")).isEqualTo(FORMED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("rain.yaml"))))
        .isEqualTo("rw-r-----");
    assertThat(cli.run("fmt", "rain.yaml").out()).isEmpty();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  @Test
  void withCheckItWritesNothingAndSaysNo() throws IOException {
    Cli.Result result = cli.run("fmt", "--check", "rain.yaml");
    assertThat(result.out()).isEqualTo("rain.yaml\n");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(text("rain.yaml")).isEqualTo(LOOSE);
    cli.run("fmt", "rain.yaml");
    assertThat(cli.run("fmt", "--check", "rain.yaml").code()).isZero();
  }

  @Test
  void aFileThatCannotBeReadIsToldAndStaysWhileTheOthersAreWritten() throws IOException {
    cli.file("bank/a.yaml", LOOSE).file("bank/b.yaml", "title: a: b");
    Cli.Result result = cli.run("fmt", "bank");
    assertThat(result.code()).isEqualTo(Exit.INVALID_BANK);
    assertThat(result.err()).contains("bank/b.yaml:1:9: error: ", "[QE001]");
    assertThat(text("bank/b.yaml")).isEqualTo("title: a: b");
    assertThat(text("bank/a.yaml")).isEqualTo(FORMED);
  }

  @Test
  void oneFileOfABankTakesNoIdOfTheOthers() throws IOException {
    cli.file("bank/bank.yaml", "title: a  \n").file("bank/a.yaml", FORMED);
    cli.file("bank/b.yaml", LOOSE);
    assertThat(cli.run("fmt", "bank/b.yaml").out()).isEqualTo("bank/b.yaml\n");
    assertThat(text("bank/b.yaml")).contains("id: does-rain-fall-2\n");
    assertThat(text("bank/bank.yaml")).isEqualTo("title: a  \n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fmt", "fmt summit", "fmt --check tutorial", "fmt rain.yaml summit"})
  void bundledBanksStay(String line) throws IOException {
    Cli.Result result = cli.run(CommandWords.of(line).orElseThrow().toArray(String[]::new));
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("bundled").hasLineCount(1);
    assertThat(text("rain.yaml")).isEqualTo(LOOSE);
  }

  @Test
  void whatIsNotThereIsUnreadable() {
    assertThat(cli.run("fmt", "nowhere").code()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void itSpeaksArabic() {
    cli.with("QIMMA_INTERFACE", "ar");
    assertThat(cli.run("fmt", "--check", "rain.yaml").err())
        .startsWith("الملفات التي ستوضع في صورتها المعتمدة:");
    assertThat(cli.run("fmt", "summit").err()).contains("مرفق");
  }

  @Test
  void ourOwnBanksAreInCanonicalForm() {
    Cli.Result result = cli.run("fmt", "--check", Path.of("questions").toAbsolutePath().toString());
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("0 of 8");
  }
}

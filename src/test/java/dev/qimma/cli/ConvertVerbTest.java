package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code convert}: a bank for other programs, and all that they have no place for. */
class ConvertVerbTest {

  private static final String BANK =
      """
      lang: en
      questions:
        - id: falls
          q: What falls?
          right: Rain
          wrong: [Stones, Cats]
        - id: order
          q: Put them in order.
          order: [cloud, rain, river]
        - id: holes
          q: Rain falls from {where}.
          blanks: { where: clouds }
      """;

  @TempDir Path folder;

  private Cli cli() {
    return new Cli(folder).file("b.yaml", BANK);
  }

  @Test
  void whatIsTextGoesToStandardOutputAndLossesBesideIt() {
    Cli.Result result = cli().run("convert", "b.yaml", "--to", "gift");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("::falls::What falls?{\n", "\t=Rain\n");
    assertThat(result.err())
        .contains("b.yaml:7:5: warning: GIFT has no such question", "matching")
        .contains("b.yaml:10:5: error: GIFT has no way to ask this", "[QX802]")
        .contains("2 things are lost in GIFT.");
  }

  @Test
  void strictIsThreeWhereSomethingIsLost() throws IOException {
    assertThat(cli().run("convert", "b.yaml", "--to", "gift", "--strict", "-o", "b.gift").code())
        .isEqualTo(Exit.REJECTED);
    assertThat(folder.resolve("b.gift")).exists();
    new Cli(folder).file("c.yaml", BANK.substring(0, BANK.indexOf("  - id: order")));
    assertThat(new Cli(folder).run("convert", "c.yaml", "--to", "gift", "--strict").code())
        .isZero();
  }

  @Test
  void aFormatThatIsNoneIsAFaultOfUsage() {
    Cli.Result result = cli().run("convert", "b.yaml", "--to", "word");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("gift", "moodle", "csv");
  }

  @Test
  void aBankWithErrorsIsNotConverted() {
    Cli cli = new Cli(folder).file("x.yaml", "questions:\n  - q: What?\n");
    assertThat(cli.run("convert", "x.yaml", "--to", "gift").code()).isEqualTo(Exit.INVALID_BANK);
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid() {
    assertThat(cli().run("convert", "b.yaml", "--to", "gift", "-o", "no/such/b.gift").code())
        .isEqualTo(Exit.NOT_WRITTEN);
  }

  @Test
  void oneLanguageIsEnough() {
    Cli.Result both = cli().run("convert", "summit", "--to", "gift");
    Cli.Result arabic = cli().run("convert", "summit", "--to", "gift", "--lang", "ar");
    assertThat(both.out()).contains("lang\\=\"en\"", "class\\=\"multilang\"");
    assertThat(arabic.out()).doesNotContain("multilang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gift", "moodle", "csv", "tsv"})
  void theBundledBankComesBackIntoItselfUnchanged(String format) throws IOException {
    Cli cli = cli();
    Path source = Path.of("questions", "summit");
    try (var files = Files.list(source)) {
      for (Path file : files.toList()) {
        cli.file("summit-copy/" + file.getFileName(), Files.readString(file));
      }
    }
    assertThat(cli.run("convert", "summit", "--to", format, "-o", "out.txt").code()).isZero();
    Cli.Result result = cli.run("import", "out.txt", "--from", format, "--into", "summit-copy");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("In all: 0 new, 0 changed");
    assertThat(result.err()).doesNotContain("[QX804]");
  }
}

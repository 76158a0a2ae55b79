package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning a bank with a text. */
class SourceImportTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder).file("phare.txt", Articles.FRENCH).file("نخل.txt", Articles.ARABIC);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void aTextBecomesABankThatIsClean() throws IOException {
    Cli.Result result = cli.run("source", "import", "phare.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("“Le phare de la pointe”, 4 paragraphs", "Language: fr", "   4  En 1991")
        .contains("qimma quote add --bank phare", "qimma check phare");
    assertThat(read("phare/bank.yaml"))
        .startsWith("# yaml-language-server: $schema=")
        .contains("\n# $schema: ", "\nqimma: 1\n", "\nlang: fr\n", "file: sources/phare.txt");
    assertThat(read("phare/sources/phare.txt")).isEqualTo(Articles.FRENCH);
    Cli.Result check = cli.run("check", "phare");
    assertThat(check.out()).doesNotContain("error:", "warning:");
    assertThat(check.code()).isZero();
  }

  @Test
  void theRemarksSpeakTheLanguageOfTheInterface() throws IOException {
    Cli.Result result = cli.with("QIMMA_INTERFACE", "ar").run("source", "import", "نخل.txt");
    assertThat(result.out()).contains("«نخلة الواحة»، 3 فقرات", "اللغة: ar");
    assertThat(read("نخل/bank.yaml")).contains("lang: ar", "# كلمات من المصدر");
    assertThat(read("نخل/questions.yaml")).contains("# الأنواع الأخرى");
    assertThat(cli.run("check", "نخل").code()).isZero();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    cli.file("phare/other.txt", "mine");
    Cli.Result result = cli.run("source", "import", "phare.txt");
    assertThat(result.code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(result.err()).contains("phare is there already");
    assertThat(Files.exists(folder.resolve("phare/bank.yaml"))).isFalse();
    assertThat(read("phare/other.txt")).isEqualTo("mine");
  }

  @Test
  void aSecondTextJoinsTheBankAndLeavesItsRemarks() throws IOException {
    cli.run("source", "import", "phare.txt");
    String before = read("phare/bank.yaml").replace("lang: fr\n\n", "lang: fr # français\n\n");
    cli.file("phare/bank.yaml", before.replace("\n", "\r\n"));
    Cli.Result result =
        cli.run("source", "import", "نخل.txt", "--into", "phare", "--title", "La palme: un essai");
    assertThat(result.code()).isZero();
    String after = read("phare/bank.yaml");
    assertThat(after).contains("lang: fr # français\r\n", "  نخل:\r\n", "\"La palme: un essai\"");
    assertThat(after.replace("\r\n", "")).doesNotContain("\n");
    assertThat(cli.run("source", "--bank", "phare").out()).contains("La palme: un essai");
    assertThat(cli.run("source", "import", "نخل.txt", "--into", "phare").err())
        .contains("this very text is there already: source نخل");
  }

  @Test
  void theLanguageAndTheNameCanBeSaid() throws IOException {
    cli.run("source", "import", "phare.txt", "--lang", "de", "--id", "turm", "--into", "a/b");
    assertThat(read("a/b/bank.yaml")).contains("\nlang: de\n", "\n  turm:\n");
    Cli.Result result = cli.run("source", "import", "phare.txt", "--lang", "Deutsch");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("two small letters");
  }

  @Test
  void whatIsNoTextIsToldWithItsPlace() throws IOException {
    Files.write(folder.resolve("latin.txt"), "un\né".getBytes(StandardCharsets.ISO_8859_1));
    Cli.Result result = cli.run("source", "import", "latin.txt");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.err()).contains("latin.txt, line 2, column 1: this is no UTF-8 text");
    assertThat(cli.file("no.txt", " \n").run("source", "import", "no.txt").code())
        .isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("source", "import", "none.txt").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(folder.resolve("latin")).doesNotExist();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsStay() throws IOException {
    byte[] bytes = "\uFEFFTitle\r\n\r\nOne.\r\n".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("w.txt"), bytes);
    assertThat(cli.run("source", "import", "w.txt").out()).contains("“Title”, 2 paragraphs");
    assertThat(Files.readAllBytes(folder.resolve("w/sources/w.txt"))).isEqualTo(bytes);
  }

  @Test
  void theVerbItselfStillShowsSources() {
    cli.run("source", "import", "phare.txt");
    assertThat(cli.run("source", "phare", "--bank", "phare").out()).contains("Le phare");
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look at this machine finds. */
class DoctorTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water").with("LANG", "C.UTF-8");
    cli.with("NO_COLOR", "1")
        .with("TERM", "xterm-256color")
        .with("TERMINFO", folder.resolve("terms").toString());
    cli.file("terms/x/xterm-256color", "");
  }

  @Test
  void allIsWell() {
    Cli.Result result = cli.run("doctor");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("qimma=", "java=", "jline=4", "sqlite=3", "term=xterm-256color", "charset=UTF-8")
        .contains("bidi=off", "bank=water", "5 questions", "history=", "All is well.");
  }

  @Test
  void scriptsGetTheSame() {
    Facts facts = Facts.of(cli.run("doctor", "--format", "json").out());
    assertThat(facts.at("schema").text()).isEqualTo("qimma.doctor/1");
    assertThat(facts.at("ok").value()).isEqualTo(true);
    assertThat(facts.at("findings").at(0).keys())
        .containsExactly("name", "value", "why", "wrong", "remedy");
  }

  @ParameterizedTest
  @CsvSource({
    "VTE_VERSION, 7006, bidi=visual+bdsm",
    "KONSOLE_VERSION, 221203, bidi=embed",
    "TMUX, x, bidi=visual",
    "MLTERM, 3, bidi=logical",
    "QIMMA_BIDI, embed, bidi=embed",
    "QIMMA_PLAIN, 1, bidi=logical"
  })
  void onATerminalItSaysHowArabicIsDrawn(String variable, String value, String expected) {
    assertThat(cli.with(variable, value).onTerminal().run("doctor").out()).contains(expected + " ");
  }

  @Test
  void whatIsRememberedOfATerminalIsUsed() {
    cli.file("home/terminals", "embed chosen TERM=xterm-256color\n").onTerminal();
    assertThat(cli.run("doctor").out()).contains("bidi=embed  chosen by you");
    cli.file("home/terminals", "spoiled\n");
    assertThat(cli.run("doctor").out()).contains("bidi=visual ");
  }

  @Test
  void whereNothingSuitsEnglishComesFirst() {
    cli.file("home/terminals", "off chosen TERM=xterm-256color\n").onTerminal();
    assertThat(cli.run("show", "rise").out())
        .containsSubsequence("What makes water rise?", "ما الذي يرفع الماء؟");
    assertThat(cli.with("QIMMA_BIDI", "logical").run("show", "rise").out())
        .containsSubsequence("ما الذي يرفع الماء؟", "What makes water rise?");
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, nonexistent, term=nonexistent",
    "LANG, C, charset=?",
    "LC_ALL, ar_EG.ISO-8859-6, charset=ISO-8859-6",
    "QIMMA_BANK, nowhere, bank=nowhere",
    "QIMMA_BIDI, sideways, settings="
  })
  void whatIsWrongIsToldWithItsRemedy(String variable, String value, String expected) {
    Cli.Result result = cli.with(variable, value).onTerminal().run("doctor");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(result.out()).contains(" " + expected, "One thing to put right.");
  }

  @Test
  void inAPipeTheLocaleDoesNotMatter() {
    assertThat(cli.with("LANG", "C").run("doctor").code()).isZero();
  }

  @Test
  void aBankWithErrorsIsWrong() {
    WaterBank.in(cli, "answer: true", "answer: maybe");
    Cli.Result result = cli.run("doctor");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(result.out()).contains("bank=water", "qimma check water");
  }

  @Test
  void settingsThatAreNoneAreWrongAndTheRestIsLookedAt() {
    cli.file("home/config.yaml", "- a\n- list\n");
    Cli.Result result = cli.run("doctor");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(result.out()).contains("settings=", "config.yaml", "bank=summit");
  }

  @Test
  void aHistoryThatCannotBeReadIsWrong() {
    cli.file("home/history.db", "no database");
    assertThat(cli.run("doctor").out()).contains("history=", "Move that file away");
  }

  @Test
  void aFolderThatCannotBeMadeIsWrong() {
    cli.file("file", "").with("QIMMA_HOME", folder.resolve("file").resolve("home").toString());
    assertThat(cli.run("doctor").out()).contains("QIMMA_HOME", "3 things to put right.");
  }

  @Test
  void aFlagThatIsNoneIsMisuse() {
    assertThat(cli.run("doctor", "--lang", "fr").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("doctor", "--format", "xml").code()).isEqualTo(Exit.USAGE);
  }
}

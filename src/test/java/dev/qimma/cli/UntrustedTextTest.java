package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts nobody vouches for: in banks, arguments, replies, names of files and of people. */
class UntrustedTextTest {

  private static final String HOSTILE = "a\u001b[31mb\u001b]0;title\u0007c\u202ed\u009b5m";
  private static final String RAW = "[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\e[31mred", "\\e]0;title\\a", "\\u202Egnp.exe", "\\u009B5m", "a\\0b"})
  void aBankThatHoldsThemIsInvalidAndSaysSoSafely(String text) {
    WaterBank.in(cli, "en: What makes water rise?", "en: \"Why " + text + "?\"");
    Cli.Result check = cli.run("check", "water");
    assertThat(check.code()).isEqualTo(Exit.NO);
    assertThat(check.out()).contains("[QE024]").doesNotContainPattern(RAW);
    Cli.Result json = cli.run("check", "water", "--format", "json");
    assertThat(json.out()).contains("QE024").doesNotContainPattern(RAW);
    Cli.Result show = cli.run("show", "rise");
    assertThat(show.code()).isEqualTo(Exit.INVALID_BANK);
    assertThat(show.out() + show.err()).doesNotContainPattern(RAW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "show",
        "search",
        "source",
        "history",
        "resume",
        "help",
        "check",
        "grade",
        "lang",
        "browse --bank",
        "browse --topic",
        "browse --id",
        "quiz --topic",
        "quiz --answers",
        "quiz --pass",
        "browse -n",
        "browse --order",
        "browse --format",
        "browse --lang",
        "browse --color",
        "browse --seed",
        "browse --difficulty",
        "browse --bidi",
        "check --source-text",
        "grade --roster",
        "grade --columns",
        "grade --multi",
        "grade --scores",
        "browse --nosuch",
        "history --learner"
      })
  void anArgumentIsNeverPrintedRaw(String before) {
    List<String> words = new java.util.ArrayList<>(CommandWords.of(before).orElseThrow());
    words.add(HOSTILE);
    cli.typing("");
    Cli.Result result = cli.run(words.toArray(String[]::new));
    assertThat(result.out() + result.err()).isNotEmpty().doesNotContainPattern(RAW);
    if (before.isEmpty()) {
      assertThat(result.code()).isEqualTo(Exit.USAGE);
    }
  }

  @Test
  void aReplyIsNeverPrintedRaw() {
    String replies = (HOSTILE + "\n").repeat(5);
    cli.typing(replies);
    assertThat(cli.run("quiz", "--record", "--learner", HOSTILE).out()).doesNotContainPattern(RAW);
    assertThat(cli.run("history", "--learner", HOSTILE).out())
        .contains("5 of 5")
        .doesNotContainPattern(RAW);
    assertThat(cli.run("history", "1", "--learner", HOSTILE).out()).doesNotContainPattern(RAW);
    Cli.Result prompt = cli.typing("quiz\n" + replies + ":quit\n" + replies).run();
    assertThat(prompt.out() + prompt.err()).doesNotContainPattern(RAW);
  }

  @Test
  void aNameOfABankOrAFileIsNeverPrintedRaw() {
    String name = "x\u001b[31my\u202ez";
    cli.file(name + "/bank.yaml", WaterBank.TEXT).file(name + "/more.yaml", "questions: 1\n");
    cli.file(name + ".csv", "nothing\n");
    for (List<String> line :
        List.of(
            List.of("check", name),
            List.of("browse", "--bank", name),
            List.of("grade", name + ".csv"),
            List.of("quiz", "--answers", name + ".none"),
            List.of("grade", "--scores", name + "/none/s.csv"))) {
      cli.typing("learner,question,response\n");
      Cli.Result result = cli.run(line.toArray(String[]::new));
      assertThat(result.code()).as("%s", line).isNotZero();
      assertThat(result.out() + result.err()).as("%s", line).doesNotContainPattern(RAW);
    }
    cli.file(name + "/more.yaml", "");
    for (String verb : List.of("browse", "quiz", "objectives", "source", "history")) {
      Cli.Result result = cli.typing("").run(verb, "--bank", name);
      assertThat(result.code()).as(verb).isZero();
      assertThat(result.out() + result.err()).as(verb).doesNotContainPattern(RAW);
    }
  }

  @Test
  void theFolderOfTheHistoryIsNeverPrintedRaw() {
    cli.file("h\u001b[31m/history.db", "no database");
    cli.with("QIMMA_HOME", folder.resolve("h\u001b[31m").toString());
    Cli.Result result = cli.typing("quiz\nn\nhistory\n").run();
    assertThat(result.err()).contains("history.db").doesNotContainPattern(RAW);
  }

  @Test
  void aResponseIsNeverPrintedRaw() {
    cli.typing("learner,question,response\n" + HOSTILE + ",rise," + HOSTILE + "\n\"x,rise\n");
    Cli.Result result = cli.run("grade");
    assertThat(result.err()).contains("[invalid_option]");
    assertThat(result.out() + result.err()).doesNotContainPattern(RAW);
  }
}

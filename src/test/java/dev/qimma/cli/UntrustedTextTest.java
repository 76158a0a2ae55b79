package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts nobody vouches for: in banks, arguments, replies, names of files and of people. */
class UntrustedTextTest {

  private static final String HOSTILE = "a\u001b[31mb\u001b]0;title\u0007c\u202ed\u009b5m";

  /** What {@code Displayable} lets nobody say, but for the isolates that are ours. */
  private static final String RAW =
      "[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e"
          + "\u2060-\u2065\u206a-\u206f\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]"
          + "|[\\x{E0000}-\\x{E007F}]";

  /** Ways to reach through a text to the terminal, or to turn round what stands beside it. */
  static Stream<Named<String>> attempts() {
    return Stream.of(
        Named.of("colour", "\u001b[31mred"),
        Named.of("title", "\u001b]0;title\u0007"),
        Named.of("clipboard", "\u001b]52;c;cm0gLXJm\u0007"),
        Named.of("link", "\u001b]8;;http://a.b/\u001b\\text\u001b]8;;\u001b\\"),
        Named.of("device string", "\u001bP>|x\u001b\\"),
        Named.of("question", "\u001b[6n\u001b[c"),
        Named.of("C1 sequence", "\u009b31m"),
        Named.of("C1 clipboard", "\u009d52;c;x\u009c"),
        Named.of("backspace", "safe\b\b\b\bevil"),
        Named.of("carriage return", "safe\revil"),
        Named.of("delete", "a\u007fb"),
        Named.of("override", "\u202egnp.exe\u202c"),
        Named.of("embedding", "\u202aa\u202bb"),
        Named.of("isolates", "\u2066a\u2067b\u2068c"),
        Named.of("tags", "a\udb40\udc41\udb40\udc7fb"),
        Named.of("marks", "a\u200e\u200f\u061cb"),
        Named.of("zero width", "a\u200b\u2060\ufeff\u00adb"),
        Named.of("annotation", "a\ufff9b\ufffac\ufffbd"),
        Named.of("private use", "a\ue000\uf8ffb"),
        Named.of("noncharacters", "a\ufdd0\ufffeb"));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void noWayInLetsItThrough(String attempt) {
    cli.file("replies.txt", attempt.replace("\r", "") + "\n");
    cli.typing("learner,question,response\n" + attempt + ",rise,\"" + attempt + "\"\n");
    cli.with("QIMMA_LEARNER", attempt);
    for (List<String> line :
        List.of(
            List.of("show", attempt),
            List.of(attempt),
            List.of("search", attempt),
            List.of("search", attempt, "--format", "json"),
            List.of("browse", "--topic", attempt),
            List.of("grade"),
            List.of("grade", attempt),
            List.of("history"),
            List.of("doctor", "--format", "json", "--bank", attempt),
            List.of("setup", attempt),
            List.of("quiz", "--answers", "replies.txt", "--order", "file"),
            List.of("quiz", "--answers", "replies.txt", "--format", "json"),
            List.of("quiz", "--answers", "replies.txt", "--format", "jsonl"))) {
      Cli.Result result = cli.run(line.toArray(String[]::new));
      assertThat(result.out() + result.err()).as("%s", line).doesNotContainPattern(RAW);
    }
    for (String variable : List.of("QIMMA_LANG", "QIMMA_BIDI", "QIMMA_COLOR", "TERM")) {
      Cli.Result result = new Cli(folder).with(variable, attempt).onTerminal().run("doctor");
      assertThat(withoutOurs(result)).as(variable).doesNotContainPattern(RAW);
    }
  }

  private static String withoutOurs(Cli.Result result) {
    return (result.out() + result.err()).replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void aBankThatTriesIsToldSo(String attempt) {
    StringBuilder spelt = new StringBuilder();
    attempt.chars().forEach(c -> spelt.append(String.format(Locale.ROOT, "\\u%04x", c)));
    WaterBank.in(cli, "en: What makes water rise?", "en: \"Why " + spelt + "?\"");
    Cli.Result check = cli.run("check", "water");
    assertThat(check.out()).containsPattern("QE024|QE027|QE001").doesNotContainPattern(RAW);
    Cli.Result shown = cli.onTerminal().with("NO_COLOR", "1").run("show", "rise");
    assertThat(shown.out() + shown.err()).doesNotContainPattern(RAW);
  }

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

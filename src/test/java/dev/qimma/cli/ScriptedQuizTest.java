package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitting played from a script. */
class ScriptedQuizTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void aReplyALineInTheOrderOfTheFile() {
    Facts sitting = json(WaterBank.RIGHT);
    assertThat(sitting.at("score").text()).isEqualTo("6");
    assertThat(sitting.at("items").all().stream().map(item -> item.at("question").text()))
        .containsExactly("water/rise", "water/fall", "water/cloud", "water/tank", "water/lake");
  }

  @Test
  void theSittingAsJson() {
    Facts sitting = json("wind from the hills\nA\n\n50\nبحيرة\n");
    assertThat(sitting.keys())
        .containsExactlyInAnyOrder(
            "schema",
            "bank",
            "seed",
            "mode",
            "asked",
            "answered",
            "score",
            "max",
            "percent",
            "items");
    assertThat(sitting.at("schema").text()).isEqualTo("qimma.sitting/1");
    assertThat(sitting.at("bank").text()).isEqualTo("water");
    assertThat(sitting.at("mode").text()).isEqualTo("practice");
    assertThat(sitting.at("asked").text()).isEqualTo("5");
    assertThat(sitting.at("answered").text()).isEqualTo("4");
    assertThat(sitting.at("score").text()).isEqualTo("3.5");
    assertThat(sitting.at("max").text()).isEqualTo("6");
    assertThat(sitting.at("percent").text()).isEqualTo("58.3333333333333");
    List<Facts> items = sitting.at("items").all();
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(item.keys())
                    .containsExactlyInAnyOrder(
                        "question",
                        "reply",
                        "verdict",
                        "score",
                        "max",
                        "why",
                        "feedback",
                        "quotes"));
    assertThat(items.stream().map(item -> item.at("verdict").text()))
        .containsExactly("wrong", "partly", "blank", "right", "right");
    Facts first = items.get(0);
    assertThat(first.at("feedback").at(0).at("en").text()).isEqualTo("Wind only carries vapour.");
    assertThat(first.at("why").keys()).containsExactlyInAnyOrder("ar", "en");
    Facts quote = first.at("quotes").at(0);
    assertThat(quote.keys()).contains("id", "exact", "translation", "source", "where");
    assertThat(quote.at("id").text()).isEqualTo("heat");
    assertThat(items.get(2).at("reply").text()).isEmpty();
  }

  @Test
  void asLinesEachItemComesFirstAndTheSittingLast() {
    List<Facts> lines =
        Facts.ofLines(cli.typing(WaterBank.RIGHT).run("quiz", "--format", "jsonl").out());
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0).at("question").text()).isEqualTo("water/rise");
    assertThat(lines.get(5).at("schema").text()).isEqualTo("qimma.sitting/1");
    assertThat(lines.get(5).keys()).doesNotContain("items");
  }

  @Test
  void standardInputThatIsNoTerminalIsAScriptToo() {
    Cli.Result piped = cli.typing(WaterBank.RIGHT).run("quiz");
    assertThat(cli.typing(WaterBank.RIGHT).run("quiz", "--answers", "-")).isEqualTo(piped);
    cli.file("replies.txt", WaterBank.RIGHT);
    assertThat(cli.run("quiz", "--answers", "replies.txt")).isEqualTo(piped);
    assertThat(piped.err()).isEmpty();
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreNoPartOfAReply() {
    String windows = "\uFEFF" + WaterBank.RIGHT.replace("\n", "\r\n");
    assertThat(json(windows).at("score").text()).isEqualTo("6");
    String named = "\uFEFFwater/cloud: true\r\nrise: A\r\n";
    assertThat(cli.typing(named).run("quiz").code()).isZero();
    assertThat(cli.file("f", named).run("quiz", "--answers", "f").code()).isZero();
  }

  @Test
  void whatIsNotUtf8IsUnreadable() {
    byte[] bytes = {'A', '\n', (byte) 0xC3, '\n'};
    Cli.Result result = cli.reading(new java.io.ByteArrayInputStream(bytes)).run("quiz");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("quiz", "--answers", "no-such-file").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("quiz", "--answers", ".").code()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void anEmptyFileScoresNothing() {
    assertThat(cli.typing("").run("quiz").code()).isZero();
    assertThat(cli.typing("").run("quiz", "--pass", "60").code()).isEqualTo(Exit.NO);
    assertThat(json("").at("percent").text()).isEqualTo("0");
    assertThat(json("").at("answered").text()).isEqualTo("0");
  }

  @Test
  void thePassMarkIsMetByJustAsMuch() {
    String half = "\n\ntrue\n50\n\n";
    assertThat(cli.typing(half).run("quiz", "--pass", "50").code()).isZero();
    assertThat(cli.typing(half).run("quiz", "--pass", "50.01").code()).isEqualTo(Exit.NO);
    assertThat(cli.typing(half).run("quiz").code()).isZero();
  }

  @Test
  void theEndOfTheInputLeavesTheRestBlankAndIsSaid() {
    Cli.Result text = cli.typing("A\n").run("quiz");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("ended after 1 of 5");
    Cli.Result json = cli.typing("A\n").run("quiz", "--format", "json");
    assertThat(json.err()).contains("ended after 1 of 5");
    assertThat(Facts.of(json.out()).at("items").at(4).at("verdict").text()).isEqualTo("blank");
  }

  @Test
  void anEmptyLineIsABlankAndNothingElse() {
    Facts sitting = json("\n   \n\\\n\t\n\n");
    assertThat(sitting.at("items").all().stream().map(item -> item.at("verdict").text()))
        .containsOnly("blank");
    assertThat(cli.typing("\n\n\n\n\n").run("quiz").err()).isEmpty();
  }

  @Test
  void moreRepliesThanQuestionsIsAUsageErrorAndKeepsNothing() {
    Cli.Result result = cli.typing(WaterBank.RIGHT + "A\n").run("quiz", "--record");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("6", "5");
    assertThat(cli.run("history").out()).contains("Nothing");
    assertThat(cli.typing(WaterBank.RIGHT + "\n\n").run("quiz").code()).isZero();
  }

  @Test
  void aBackslashMakesTextOfWhatFollows() {
    WaterBank.in(cli, "accept: [بحيرة, lake]", "accept: ['\\lake', B]");
    assertThat(verdict("lake: \\\\lake")).isEqualTo("right");
    assertThat(verdict("lake: \\B")).isEqualTo("right");
    assertThat(verdict("rise: \\Heat from the sun")).isEqualTo("right");
    assertThat(verdict("rise: \\A")).isNotEqualTo(verdict("rise: A"));
  }

  @Test
  void anIdBeforeTheReplyPutsItInAnyOrder() {
    String named = "lake: بحيرة\nwater/tank: 50\n\ncloud: صح\nfall: ب؛أ\nrise: حرارة الشمس\n";
    assertThat(json(named).at("score").text()).isEqualTo("6");
    assertThat(json("water/tank: 50\n").at("score").text()).isEqualTo("2");
    assertThat(json("rise:\nwater/tank: 50\n").at("score").text()).isEqualTo("2");
  }

  @Test
  void aLineThatDoesNotFitTheFormOfTheFirstIsAUsageError() {
    for (String second : List.of("50", "nobody: 50", "cloud: true")) {
      Cli.Result result = cli.typing("cloud: true\n" + second + "\n").run("quiz");
      assertThat(result.code()).as(second).isEqualTo(Exit.USAGE);
      assertThat(result.err()).as(second).contains("line 2");
    }
  }

  @Test
  void aFirstLineWithAColonThatIsNoIdIsAReply() {
    assertThat(json("note: A\n").at("items").at(0).at("reply").text()).isEqualTo("note: A");
  }

  @Test
  void lettersAreThoseOfTheBankWhateverTheSeed() {
    for (int seed = 0; seed < 12; seed++) {
      String all = "fall: A;B\nrise: " + key("rise") + "\ncloud: A\ntank: 50\nlake: lake\n";
      cli.typing(all);
      Facts sitting =
          Facts.of(cli.run("quiz", "--format", "json", "--seed", String.valueOf(seed)).out());
      assertThat(sitting.at("percent").text()).as("seed %d", seed).isEqualTo("100");
    }
  }

  private String key(String id) {
    return Facts.of(cli.run("show", id, "--key", "--format", "json").out()).at("model").text();
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherAnotherOrder() {
    String first = cli.typing("").run("quiz", "--seed", "3").out();
    assertThat(cli.typing("").run("quiz", "--seed", "3").out()).isEqualTo(first);
    assertThat(first).contains("Seed 3:");
    List<String> orders =
        List.of(1, 2, 3, 4, 5, 6).stream()
            .map(seed -> cli.typing("").run("quiz", "--seed", "" + seed, "--format", "json").out())
            .map(out -> Facts.of(out).at("items").at(0).at("question").text())
            .distinct()
            .toList();
    assertThat(orders).hasSizeGreaterThan(1);
  }

  @Test
  void itIsKeptOnlyWhenAsked() {
    cli.typing(WaterBank.RIGHT).run("quiz");
    assertThat(cli.database()).doesNotExist();
    cli.typing(WaterBank.RIGHT).run("quiz", "--record");
    assertThat(cli.database()).exists();
  }

  @Test
  void aFormatIsForScriptsOnly() {
    Cli.Result result = cli.typing("quiz --format json\n").run();
    assertThat(result.err()).contains("--answers");
  }

  private String verdict(String line) {
    Facts items = json(line + "\n").at("items");
    return items.all().stream()
        .filter(
            item ->
                item.at("question").text().equals("water/" + line.substring(0, line.indexOf(":"))))
        .findFirst()
        .orElseThrow()
        .at("verdict")
        .text();
  }

  private Facts json(String replies) {
    Cli.Result result = cli.typing(replies).run("quiz", "--format", "json");
    assertThat(result.code()).as(result.err()).isZero();
    return Facts.of(result.out());
  }
}

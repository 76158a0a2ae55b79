package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking a bank. */
class CheckVerbTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void aCleanBankIsZeroAndSaysWhatItLookedAt() {
    Cli.Result result = check("--source-text", "leaflet.txt");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("no problems in 1 file, 5 questions\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void infosDoNotCountEvenStrictly() {
    assertThat(check("--strict").out()).contains("[QE026]");
    assertThat(check("--strict").code()).isZero();
  }

  @Test
  void theRightOnesOfTheOptionsAreNamedInAnyLanguage() {
    WaterBank.in(cli, "    - Snow\n    quote", "    - الثلج\n    quote");
    assertThat(check("--source-text", "leaflet.txt").out()).startsWith("no problems");
  }

  @Test
  void warningsCountWhenStrict() {
    WaterBank.in(cli, "      ar: حرارة الشمس\n", "");
    Cli.Result result = check("--source-text", "leaflet.txt");
    assertThat(result.out()).contains("warning:", "[QE014]");
    assertThat(result.code()).isZero();
    assertThat(check("--source-text", "leaflet.txt", "--strict").code()).isEqualTo(Exit.NO);
  }

  @Test
  void everyErrorIsToldAtOnceWithItsPlace() {
    cli.file(
        "water/more.yaml",
        "questions:\n  - id: a\n    q: One?\n    anser: true\n  - id: b\n    answer: true\n");
    Cli.Result result = check();
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(result.out())
        .contains("water/more.yaml:4:5: error:", "[QE002]", "[QE021]", "did you mean \"answer\"?");
  }

  @Test
  void theDiagnosticsAsJson() {
    cli.file("water/more.yaml", "questions:\n  - id: a\n    q: One?\n    anser: true\n");
    Cli.Result result = check("--format", "json");
    assertThat(result.code()).isEqualTo(Exit.NO);
    Facts facts = Facts.of(result.out());
    assertThat(facts.keys())
        .containsExactlyInAnyOrder("schema", "errors", "warnings", "infos", "diagnostics");
    assertThat(facts.at("schema").text()).isEqualTo("qimma.check/1");
    assertThat(facts.at("diagnostics").all())
        .allSatisfy(
            one ->
                assertThat(one.keys())
                    .containsExactlyInAnyOrder(
                        "code",
                        "severity",
                        "file",
                        "line",
                        "column",
                        "question",
                        "message",
                        "remedy"));
    assertThat(facts.at("diagnostics").all())
        .anySatisfy(
            one -> {
              assertThat(one.at("code").text()).isEqualTo("QE002");
              assertThat(one.at("file").text()).isEqualTo("water/more.yaml");
              assertThat(one.at("line").text()).isEqualTo("4");
              assertThat(one.at("column").text()).isEqualTo("5");
              assertThat(one.at("severity").text()).isEqualTo("error");
            });
    int errors = Integer.parseInt(facts.at("errors").text());
    assertThat(facts.at("diagnostics").all())
        .filteredOn(one -> one.at("severity").text().equals("error"))
        .hasSize(errors);
  }

  @Test
  void oneLetterOfAQuoteChangedIsToldWithThePlaceAndTheDifference() {
    WaterBank.in(cli, "The sun warms the lake", "The sun warns the lake");
    Cli.Result result = check("--source-text", "leaflet.txt");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(result.out())
        .contains("water/bank.yaml:17:", "[QE010]", "\"n\"", "\"m\"", "leaflet");
    assertThat(check("--source-text", "leaflet=leaflet.txt").code()).isEqualTo(Exit.NO);
  }

  @Test
  void theSealCatchesAnEditedQuoteWithoutTheText() throws IOException {
    Path seal = folder.resolve("water/quotes.sha256");
    assertThat(check("--source-text", "leaflet.txt", "--seal").code()).isZero();
    String sealed = Files.readString(seal);
    assertThat(check().out()).isEqualTo("no problems in 1 file, 5 questions\n");
    WaterBank.in(cli, "The sun warms the lake", "The sun warns the lake");
    Cli.Result edited = check();
    assertThat(edited.code()).isEqualTo(Exit.NO);
    assertThat(edited.out()).contains("[QE018]", "heat", "water/bank.yaml:17:");
    check("--seal");
    assertThat(seal).content().as("sealed anew without a text").isEqualTo(sealed);
  }

  @Test
  void theSealOfAQuoteThatIsNotThereIsNotGiven() {
    WaterBank.in(cli, "The sun warms the lake", "The sun warns the lake");
    assertThat(check("--source-text", "leaflet.txt", "--seal").code()).isEqualTo(Exit.NO);
    assertThat(check().code()).isEqualTo(Exit.NO);
  }

  @Test
  void aTextForASourceThatIsNotThereIsAUsageErrorAndSealsNothing() {
    Cli.Result result = check("--source-text", "leeflet=leaflet.txt", "--seal");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("leeflet");
    assertThat(folder.resolve("water/quotes.sha256")).doesNotExist();
  }

  @Test
  void aTextThatCannotBeReadIsFour() {
    assertThat(check("--source-text", "nowhere.txt").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(check("--source-text", "leaflet=nowhere.txt").code()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aSealThatCannotBeWrittenIsSix() throws IOException {
    Files.createDirectory(folder.resolve("water/quotes.sha256"));
    Cli.Result result = check("--source-text", "leaflet.txt", "--seal");
    assertThat(result.code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(result.err()).contains("quotes.sha256");
  }

  @Test
  void theBankOfTheFlagIsCheckedWhereNoPathIsGiven() {
    assertThat(cli.run("check").out()).contains("water/bank.yaml", "1 info in 1 file");
    assertThat(cli.run("check", "--bank", "summit").code()).isZero();
    assertThat(cli.run("check", "summit", "water").out()).contains("1 info in 8 files");
    assertThat(cli.run("check", "summit", "--seal").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aFileThatIsNoYamlIsAnErrorOfTheBankAndNotOfTheProgram() throws IOException {
    cli.file("bad.yaml", "questions: [\n");
    assertThat(cli.run("check", "bad.yaml").code()).isEqualTo(Exit.NO);
    Files.write(folder.resolve("bytes.yaml"), new byte[] {'q', ':', ' ', (byte) 0xff});
    Cli.Result bytes = cli.run("check", "bytes.yaml");
    assertThat(bytes.code()).isEqualTo(Exit.NO);
    assertThat(bytes.out()).contains("bytes.yaml:1:4: error:", "[QE001]");
  }

  private Cli.Result check(String... more) {
    List<String> words = new java.util.ArrayList<>(List.of("check", "water"));
    words.addAll(List.of(more));
    return cli.run(words.toArray(String[]::new));
  }

  @Test
  void responsesOfLearnersTellWhatTheyMakeOfTheQuestions() {
    Cli cli = WaterBank.in(new Cli(folder));
    StringBuilder rows = new StringBuilder("learner,question,response\n");
    for (int learner = 0; learner < 24; learner++) {
      rows.append("متعلّم ").append(learner).append(",rise,A\n");
    }
    Cli.Result told =
        cli.file("r.csv", rows.toString())
            .run("check", WaterBank.NAME, "--responses", "r.csv", "--strict");
    assertThat(told.out()).contains("[QB701]").contains("[QB703]");
    assertThat(cli.run("check", WaterBank.NAME).out()).doesNotContain("[QB70");
    Cli.Result none = cli.run("check", WaterBank.NAME, "--responses", "nowhere.csv");
    assertThat(none.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(none.err()).contains("nowhere.csv");
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grading from the command line. */
class GradeVerbTest {

  private static final String RESPONSES =
      """
      learner,question,response,seat
      Lina,rise,Heat from the sun,1
      Lina,fall,A;B,1
      Lina,cloud,صح,1
      Lina,water/tank,٥٠,1
      Lina,lake,بحيرة,1
      Omar,rise,Z,2
      Omar,fall,A,2
      Omar,tank,,2
      Omar,rise,A,2
      Omar,moon,A,2
      Omar,lake
      ,lake,lake,3
      """;

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  private Cli.Result grade(String... more) {
    List<String> words = new java.util.ArrayList<>(List.of("grade", "responses.csv"));
    words.addAll(List.of(more));
    return cli.file("responses.csv", RESPONSES).run(words.toArray(String[]::new));
  }

  @Test
  void everyRecordIsAccountedFor() {
    Cli.Result result = grade();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("12 records = 7 graded + 1 blank + 4 rejected.", "Rejected: 1 duplicate")
        .contains("columns not used: seat");
    assertThat(result.err())
        .contains("responses.csv:10: rejected", "[duplicate]", "[unknown_question]")
        .contains("[too_few_fields]", "[missing_learner]", "[invalid_option]");
  }

  @Test
  void scoresGoToAFile() {
    assertThat(grade("--scores", "scores.csv").code()).isZero();
    assertThat(folder.resolve("scores.csv"))
        .hasContent(
            """
            learner,score,max,percent,answered,blank,missing,rank,percentile_rank,grade
            Lina,6,6,100,5,0,0,1,75,
            Omar,0.5,6,8.33333333333333,2,1,2,2,25,
            """);
  }

  @Test
  void withAPassMarkTheGradeIsSaidAndTheExitIsOne() {
    assertThat(grade("--pass", "60", "--scores", "scores.csv").code()).isEqualTo(Exit.NO);
    assertThat(folder.resolve("scores.csv")).content().contains(",pass\n", ",fail\n");
    assertThat(grade("--pass", "8").code()).isZero();
  }

  @Test
  void rejectsGoToAFileWithThePhysicalLine() {
    Cli.Result result = grade("--rejects", "rejects.csv");
    assertThat(result.err()).doesNotContain("rejected");
    assertThat(folder.resolve("rejects.csv"))
        .hasContent(
            """
            source,line,learner,question,reason,raw
            responses.csv,10,Omar,rise,duplicate,"Omar,rise,A,2"
            responses.csv,11,Omar,moon,unknown_question,"Omar,moon,A,2"
            responses.csv,12,Omar,lake,too_few_fields,"Omar,lake"
            responses.csv,13,,lake,missing_learner,",lake,lake,3"
            """);
  }

  @Test
  void whatWasRejectedIsThreeWhenStrictAndBeatsAPassMarkMissed() {
    assertThat(grade("--strict").code()).isEqualTo(Exit.REJECTED);
    assertThat(grade("--strict", "--pass", "60").code()).isEqualTo(Exit.REJECTED);
    cli.file("clean.csv", "learner,question,response\nL,rise,A\n");
    assertThat(cli.run("grade", "clean.csv", "--strict").code()).isZero();
  }

  @Test
  void theReportAsJson() {
    Facts report = Facts.of(grade("--format", "json").out());
    assertThat(report.keys())
        .contains("schema", "tool", "bank", "input", "rejects", "test", "items");
    assertThat(report.at("schema").text()).isEqualTo("qimma.grade/1");
    assertThat(report.at("bank").keys()).containsExactlyInAnyOrder("sha256", "questions");
    assertThat(report.at("input").keys())
        .containsExactlyInAnyOrder("format", "records", "graded", "blank", "rejected");
    assertThat(report.at("input").at("format").text()).isEqualTo("long");
    assertThat(report.at("input").at("records").text()).isEqualTo("12");
    assertThat(report.at("rejects").at("duplicate").text()).isEqualTo("1");
    assertThat(report.at("test").at("mean").text()).isEqualTo("3.25");
    assertThat(report.at("items").at(0).at("question").text()).isEqualTo("rise");
  }

  @Test
  void standardInputIsADashOrNothing() {
    String out = cli.typing(RESPONSES).run("grade", "-").out();
    assertThat(cli.typing(RESPONSES).run("grade").out()).isEqualTo(out);
    assertThat(out).contains("12 records");
  }

  @Test
  void theFormOfAFileIsFoundOrToldAndSaid() {
    String wide = "learner,rise,seat\nLina,Heat from the sun,1\nOmar,,2\n";
    Cli.Result result = cli.typing(wide).run("grade", "-");
    assertThat(result.out())
        .contains("Read -: a row for each learner, delimiter comma.", "columns not used: seat")
        .contains("2 records = 1 graded + 1 blank + 0 rejected.");
    String json = "{\"learner\":\"لينا\",\"responses\":{\"rise\":\"Heat from the sun\"}}\n";
    assertThat(cli.file("a.txt", json).run("grade", "a.txt", "--input-format", "jsonl").out())
        .contains("Read a.txt: JSON lines.", "1 record = 1 graded");
    assertThat(cli.run("grade", "a.txt", "--format", "json").out())
        .contains("\"format\":\"jsonl\"");
    assertThat(cli.run("grade", "a.txt", "--input-format", "csv").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aColumnIsOfTheQuestionThatIsTold() {
    cli.file("m.csv", "Email,Response 1\nlina@school.example,50\n");
    Cli.Result result =
        cli.run(
            "grade", "m.csv", "--columns", "learner=Email,tank=Response 1", "--scores", "s.csv");
    assertThat(result.code()).isZero();
    assertThat(folder.resolve("s.csv")).content().contains("lina@school.example,2,6,");
  }

  @Test
  void aSheetOfAnotherBankIsUnreadable() {
    cli.file("s.yaml", "learner: Lina\nfingerprint: 0123\nresponses: {rise: A}\n");
    Cli.Result result = cli.run("grade", "s.yaml");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.err()).contains("s.yaml: Line 1: the sheet was made from another state");
  }

  @Test
  void whatCannotBeReadAsAWholeIsFour() {
    cli.file("headless.csv", "Lina,rise,A\n").file("empty.csv", "");
    for (String file : List.of("nowhere.csv", "water", "headless.csv", "empty.csv")) {
      Cli.Result result = cli.run("grade", file, "--scores", "s.csv", "--rejects", "r.csv");
      assertThat(result.code()).as(file).isEqualTo(Exit.UNREADABLE);
      assertThat(result.err()).as(file).contains(file).hasLineCount(1);
      assertThat(folder.resolve("s.csv")).doesNotExist();
      assertThat(folder.resolve("r.csv")).doesNotExist();
    }
    assertThat(cli.run("grade", "empty.csv", "--roster", "no").code()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aFailureIsToldInTheEnvelopeOfTheReport() {
    Cli.Result result = cli.run("grade", "nowhere.csv", "--format", "json");
    Facts report = Facts.of(result.out());
    assertThat(report.keys()).containsExactlyInAnyOrder("schema", "tool", "error");
    assertThat(report.at("schema").text()).isEqualTo("qimma.grade/1");
    assertThat(report.at("error").keys()).containsExactlyInAnyOrder("code", "message");
    assertThat(report.at("error").at("message").text()).contains("nowhere.csv");
    assertThat(result.err()).contains("nowhere.csv");
    WaterBank.in(cli, "answer: true", "answer: perhaps");
    Cli.Result invalid = grade("--format", "json");
    assertThat(invalid.code()).isEqualTo(Exit.INVALID_BANK);
    assertThat(Facts.of(invalid.out()).at("error").at("code").text()).isEqualTo("bank.invalid");
  }

  @Test
  void rosterAndDuplicates() {
    cli.file("roster.txt", "Omar\nNoor\n");
    grade("--roster", "roster.txt", "--on-duplicate", "best", "--scores", "s.csv", "--pass", "1");
    assertThat(folder.resolve("s.csv"))
        .content()
        .contains("Noor,0,6,0,0,0,5,", "absent")
        .doesNotContain("Lina");
    assertThat(grade("--on-duplicate", "maybe").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aValueThatIsNoneIsAUsageErrorBeforeAnythingIsRead() {
    for (List<String> wrong :
        List.of(
            List.of("--multi", "some"),
            List.of("--negative", "2"),
            List.of("--negative", "1e-999999999"),
            List.of("--negative", "1e999999999"),
            List.of("--floor-total", "1e999999999"),
            List.of("--delimiter", "x"),
            List.of("--columns", "a=b"),
            List.of("--format", "xml"))) {
      Cli.Result result = grade(wrong.get(0), wrong.get(1));
      assertThat(result.code()).as("%s", wrong).isEqualTo(Exit.USAGE);
      assertThat(result.err()).as("%s", wrong).contains(wrong.get(0)).hasLineCount(1);
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(grade("--format", "json")).isEqualTo(grade("--format", "json"));
    assertThat(grade("--seed", "5").out()).isEqualTo(grade("--seed", "6").out());
  }
}

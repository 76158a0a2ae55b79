package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet is written without its key, filled in where no bank is, and graded. */
class SheetTest {

  private static final Pattern TELLS =
      Pattern.compile("(?m)^ *-? *(right|wrong|answer|why|hints?|quotes?|accept|seed|feedback):");

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private Cli.Result take(String replies, String... arguments) {
    List<String> all = new ArrayList<>(List.of("take", "sheet.yaml"));
    all.addAll(List.of(arguments));
    return cli.typing(replies).run(all.toArray(String[]::new));
  }

  private void water() {
    WaterBank.in(cli).run("sheet", "--bank", WaterBank.NAME, "--out", "sheet.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summit", "tutorial"})
  void everyModelReplyToASheetEarnsFullMarks(String bank) {
    List<Facts> questions =
        Facts.ofLines(
            cli.run("browse", "--bank", bank, "--key", "--format", "jsonl", "--order", "file")
                .out());
    StringBuilder replies = new StringBuilder();
    questions.stream()
        .filter(question -> !question.at("kind").text().equals("flashcard"))
        .forEach(q -> replies.append(q.at("id").text() + ": " + q.at("model").text()).append('\n'));
    assertThat(cli.run("sheet", "--bank", bank, "--out", "sheet.yaml").code()).isZero();
    Cli.Result taken = take(replies.toString(), "--learner", "Lina", "--bank", "nowhere");
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.err()).isEmpty();
    assertThat(taken.out()).contains("Every question is answered.", "responses.yaml");
    Cli.Result graded =
        cli.run("grade", "--bank", bank, "responses.yaml", "--marks", "m.csv", "--strict");
    assertThat(graded.code()).as(graded.err()).isZero();
    assertThat(folder.resolve("m.csv")).content().startsWith("learner,").contains("\nLina,");
    assertThat(lost(bank)).isEmpty();
  }

  /** Questions that did not earn all that a sitting would give for the model reply. */
  private List<String> lost(String bank) {
    Cli.Result items = cli.run("grade", "--bank", bank, "responses.yaml", "--format", "json");
    return Facts.of(items.out()).at("items").all().stream()
        .filter(item -> !item.at("p").text().equals("1"))
        .map(item -> item.at("question").text())
        .toList();
  }

  @Test
  void nothingOfTheAnswerIsOnTheSheet() throws IOException {
    cli.run("sheet", "--bank", "summit", "--out", "sheet.yaml");
    assertThat(TELLS.matcher(read("sheet.yaml")).find()).isFalse();
    water();
    assertThat(read("sheet.yaml"))
        .contains("What makes water rise?", "ما الذي يرفع الماء؟", "Wind from the hills", "litres")
        .doesNotContain("The sun warms the lake", "Wind only carries", "50", "بحيرة", "true\"");
  }

  @Test
  void aFlashcardIsLeftOutAndItIsSaid() {
    String card = "questions:\n  - id: card\n    q: { en: Front }\n    back: { en: Back }\n";
    WaterBank.in(cli, "questions:\n", card);
    Cli.Result written = cli.run("sheet", "--bank", WaterBank.NAME);
    assertThat(written.err()).contains("A flashcard is left out");
    assertThat(written.out()).doesNotContain("Front");
  }

  @Test
  void itIsFilledInByHandToo() throws IOException {
    water();
    String filled =
        read("sheet.yaml")
            .replace("learner: \"\"", "learner: سارة")
            .replaceFirst("\"water/rise\": \"\"", "\"water/rise\": Heat from the sun")
            .replaceFirst("\"water/fall\": \"\"", "\"water/fall\": [A, B]")
            .replaceFirst("\"water/tank\": \"\"", "\"water/tank\": ٥٠");
    Cli.Result graded =
        cli.file("filled.yaml", filled)
            .run("grade", "--bank", WaterBank.NAME, "filled.yaml", "--format", "csv");
    assertThat(graded.out()).contains("سارة,4,6,");
    Cli.Result taken = cli.typing("").run("take", "filled.yaml");
    assertThat(taken.out()).contains("Unanswered: 3 5");
    assertThat(read("responses.yaml")).contains("\"water/fall\": \"A;B\"", "learner: \"سارة\"");
  }

  @Test
  void whoWasAskedSomeQuestionsIsGradedOutOfThose() {
    water();
    cli.run(
        "sheet", "--bank", WaterBank.NAME, "--id", "rise", "--id", "tank", "--out", "sheet.yaml");
    take("A\n50\n", "--learner", "سارة", "--out", "sara.yaml");
    take("B\n\n", "--learner", "Omar", "--out", "omar.yaml");

    Cli.Result graded =
        cli.run("grade", "--bank", WaterBank.NAME, "sara.yaml", "omar.yaml", "--format", "csv");

    assertThat(graded.err()).contains("The sheets ask 2 of the 5 questions");
    assertThat(graded.out()).contains("سارة,3,3,100,2,0,0,1,").contains("Omar,0,3,0,1,1,0,2,");
  }

  @Test
  void rowsDoNotTellWhatWasAskedSoThatAllOfTheBankCounts() {
    water();
    take(WaterBank.RIGHT, "--learner", "Omar");
    cli.file("more.csv", "learner,question,response\nLina,rise,A\n");

    Cli.Result graded =
        cli.run("grade", "--bank", WaterBank.NAME, "responses.yaml", "more.csv", "--format", "csv");

    assertThat(graded.err()).doesNotContain("The sheets ask");
    assertThat(graded.out()).contains("Lina,");
  }

  @Test
  void aSheetOfAnotherStateOfTheBankIsRefused() {
    water();
    take(WaterBank.RIGHT, "--learner", "Omar");
    WaterBank.in(cli, "      - en: The pull of the moon\n        ar: جذب القمر\n", "");
    Cli.Result graded = cli.run("grade", "--bank", WaterBank.NAME, "responses.yaml");
    assertThat(graded.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(graded.err())
        .contains("responses.yaml", "another state of the bank", "Grade it with the bank");
  }

  @Test
  void takingAgainGoesOnAndABlankLeavesWhatIsThere() throws IOException {
    water();
    take("A\n\ntrue\n", "--learner", "Omar");
    Cli.Result again = take("\nA;B\n");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("Unanswered: 4 5");
    assertThat(read("responses.yaml"))
        .contains("\"water/rise\": \"A\"", "\"water/fall\": \"A;B\"", "\"water/cloud\": \"true\"");
  }

  @Test
  void whatIsSomebodyElsesIsNotOverwritten() throws IOException {
    water();
    take("A\n", "--learner", "Omar");
    Cli.Result other = take("B\n", "--learner", "Lina");
    assertThat(other.code()).isEqualTo(Exit.USAGE);
    assertThat(other.err()).contains("with the responses of Omar", "--out");
    assertThat(cli.file("responses.yaml", "my notes").run("take", "sheet.yaml").code())
        .isEqualTo(Exit.USAGE);
    assertThat(read("responses.yaml")).isEqualTo("my notes");
  }

  @Test
  void aReplyThatCannotBeReadIsKeptAndToldOf() throws IOException {
    water();
    Cli.Result taken = take("Z\nA;Z\nperhaps\nmany\n?\n", "--learner", "Omar");
    assertThat(taken.err())
        .contains("water/rise", "water/fall", "water/cloud", "water/tank")
        .doesNotContain("water/lake");
    assertThat(read("responses.yaml")).contains("\"water/tank\": \"many\"");
  }

  @Test
  void whatWouldMakeTheFileUnreadableIsNotWritten() throws IOException {
    water();
    take("A\n\n\n\n\u202Elake: \"#\\\u0007\u200F\n", "--learner", "O\u001Bmar: \"x\" \uD83D\uDE00");
    assertThat(take("", "--learner", "Omar: \"x\" \uD83D\uDE00").code()).isZero();
    assertThat(read("responses.yaml")).contains("\"lake: \\\"#\\\\");
    assertThat(cli.run("grade", "--bank", WaterBank.NAME, "responses.yaml").code()).isZero();
  }

  @Test
  void aPersonGoesBackAndForthAndHandsIn() throws IOException {
    water();
    String sitting = "take sheet.yaml\nOmar\nB\nZ\nA;B\n:back\n:back\nA\n:go 5\nlake\ny\n";
    String out = cli.typing(sitting).run().out();
    assertThat(out)
        .contains(
            "Your name", "Question 2 of 5", "B. ", "is none of the options", "Unanswered: 3 4");
    assertThat(read("responses.yaml"))
        .contains("learner: \"Omar\"", "\"water/rise\": \"A\"", "\"water/fall\": \"A;B\"")
        .contains("\"water/cloud\": \"\"", "\"water/lake\": \"lake\"");
  }

  @Test
  void aPersonGoesOnAndIsAskedBeforeAnothersResponsesAreGone() throws IOException {
    water();
    cli.typing("take sheet.yaml --learner Omar\nB\n:quit\n").run();
    assertThat(cli.typing("take sheet.yaml\n").run().out())
        .contains("One is answered already", "Question 2 of 5");
    cli.typing("take sheet.yaml --learner Lina\nn\n").run();
    assertThat(read("responses.yaml")).contains("Omar", "\"water/rise\": \"B\"");
    Cli.Result replaced = cli.typing("take sheet.yaml --learner Lina\ny\nA\n").run();
    assertThat(replaced.err()).contains("with the responses of Omar");
    assertThat(read("responses.yaml")).contains("Lina", "\"water/rise\": \"A\"");
  }

  @Test
  void nobodyIsNobody() {
    water();
    Cli.Result taken = take("A\n");
    assertThat(taken.code()).isEqualTo(Exit.USAGE);
    assertThat(taken.err()).contains("--learner NAME");
  }

  @Test
  void bothLanguagesOfTheInterface() throws IOException {
    WaterBank.in(cli)
        .run("sheet", "--bank", WaterBank.NAME, "--out", "sheet.yaml", "--interface", "ar");
    assertThat(read("sheet.yaml")).contains("# اكتب إجابتك", "stem:");
    Cli.Result taken = take(WaterBank.RIGHT, "--learner", "ليلى", "--interface", "ar");
    assertThat(taken.out()).contains("إجاباتك في");
    Cli.Result graded =
        cli.run("grade", "--bank", WaterBank.NAME, "responses.yaml", "--format", "csv");
    assertThat(graded.out()).contains("ليلى,6,6,100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: \"choice\" | kind: \"nonsense\" | of the kind",
        "id: \"water/rise\" | id: rise | bank/id",
        "pick: \"one\" | pick: \"any\" | one, several",
        "      B: | C: | not YAML",
        "fingerprint: | other: | fingerprint",
        "questions: | things: | questions:",
        "learner: | responses: | twice",
      })
  void whatIsNoSheetSaysWhere(String part, String otherwise, String fault) throws IOException {
    water();
    cli.file(
        "sheet.yaml", read("sheet.yaml").replaceFirst("(?m)" + Pattern.quote(part), otherwise));
    Cli.Result taken = take("A\n", "--learner", "Omar");
    assertThat(taken.code()).as(taken.err()).isEqualTo(Exit.UNREADABLE);
    assertThat(taken.err()).containsPattern("sheet.yaml:\\d+:\\d+: ");
    assertThat(folder.resolve("responses.yaml")).doesNotExist();
  }

  @Test
  void anOptionMoreThanTheSheetWasMadeWithIsSeen() throws IOException {
    water();
    cli.file(
        "sheet.yaml", read("sheet.yaml").replaceFirst("(?m)^      C:$", "      C: x\n      D:"));
    Cli.Result taken = take("A\n", "--learner", "Omar");
    assertThat(taken.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(taken.err()).contains("do not fit the fingerprint");
  }

  @Test
  void hostileTextOfASheetActsOnNoTerminal() throws IOException {
    water();
    String evil = read("sheet.yaml").replace("Wind from the hills", "\\e[2J\\u202Ehills");
    assertThat(cli.file("sheet.yaml", evil).run("take", "sheet.yaml").code())
        .isEqualTo(Exit.UNREADABLE);
  }
}

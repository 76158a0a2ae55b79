package dev.qimma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}: what comes in, what is said of it, and what is never half written. */
class ImportVerbTest {

  private static final String QUIZ =
      """
      $CATEGORY: $course$/top/Rain

      // [id:what-falls] [tag:weather] [tag:difficulty:2]
      ::What falls::What falls from clouds?{=Rain#Yes. ~Stones ~Cats####Water falls.}

      ::Wet::Rain is wet.{T}

      Write about rain.{}

      How much?{#abc}
      """;

  @TempDir Path folder;

  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder).file("quiz.gift", QUIZ);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void aNewBankIsCalledLikeTheFile() throws IOException {
    Cli.Result result = cli.run("import", "quiz.gift");
    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains("quiz.gift: read as GIFT")
        .contains("quiz.gift:8:1: warning: left out: an essay")
        .contains("quiz.gift:10:1: warning: left out: \"abc\" is no number");
    assertThat(result.out()).contains("In all: 2 new, 0 changed, 0 unchanged");
    assertThat(text("quiz/quiz.yaml")).contains("id: what-falls", "topic: Rain", "difficulty: 2");
    assertThat(cli.run("check", "quiz").code()).isZero();
    assertThat(cli.run("show", "what-falls", "--bank", "quiz", "--key").out())
        .contains("Rain", "Water falls.");
  }

  @Test
  void standardInputIsAFileToo() throws IOException {
    Cli.Result result = cli.typing(QUIZ).run("import", "-", "--into", "mine");
    assertThat(result.code()).isZero();
    assertThat(text("mine/imported.yaml")).contains("id: what-falls");
  }

  @Test
  void aTextWithBracesHereAndThereIsNoQuiz() {
    String prose = "A text to read.\n\n".repeat(8) + "It writes `{=a ~b}` at times.\n";
    Cli.Result result = cli.file("notes.md", prose).run("import", "notes.md");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err()).contains("notes.md", "--from");
    assertThat(folder.resolve("notes")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Cli.Result result = cli.run("import", "none.gift");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err()).contains("none.gift").contains("no such file");
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    cli.run("import", "quiz.gift");
    String before = text("quiz/quiz.yaml");
    assertThat(cli.run("import", "quiz.gift").out())
        .contains("In all: 0 new, 0 changed, 2 unchanged");
    assertThat(text("quiz/quiz.yaml")).isEqualTo(before);
  }

  @Test
  void whatTheTeacherWroteStaysBesideWhatChanged() throws IOException {
    cli.run("import", "quiz.gift");
    String page = text("quiz/quiz.yaml");
    cli.file(
        "quiz/quiz.yaml",
        page.replace("    difficulty: 2\n", "    difficulty: 2\n    # mine\n    hint: Look up.\n"));
    cli.file("quiz.gift", QUIZ.replace("Water falls.", "It is water."));
    assertThat(cli.run("import", "quiz.gift").out())
        .contains("changed  what-falls  choice")
        .contains("In all: 0 new, 1 changed, 1 unchanged");
    assertThat(text("quiz/quiz.yaml"))
        .contains("    # mine\n    hint: Look up.\n", "why: It is water.")
        .doesNotContain("Water falls.");
  }

  @Test
  void aBankThatIsThereTakesMore() throws IOException {
    cli.file(
        "mine/bank.yaml",
        "title: Mine\nlang: en\nquestions:\n  # first\n  - id: one\n    q: Is it?\n    answer: true\n");
    assertThat(cli.run("import", "quiz.gift", "--into", "mine").code()).isZero();
    assertThat(text("mine/bank.yaml")).contains("# first");
    assertThat(cli.run("browse", "--bank", "mine", "--format", "jsonl").out().lines()).hasSize(3);
  }

  @Test
  void aBankOfOneFileStaysOne() throws IOException {
    cli.file("one.yaml", "lang: en\nquestions:\n  - id: one\n    q: Is it?\n    answer: true\n");
    assertThat(cli.run("import", "quiz.gift", "--into", "one.yaml").code()).isZero();
    assertThat(text("one.yaml")).contains("id: one", "id: what-falls");
    assertThat(cli.run("import", "quiz.gift", "--into", "new.yaml").code()).isZero();
    assertThat(cli.run("check", "new.yaml").code()).isZero();
  }

  @Test
  void aDryRunWritesNothing() {
    Cli.Result result = cli.run("import", "quiz.gift", "--dry-run");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("new  what-falls  choice", "Nothing was written.");
    assertThat(folder.resolve("quiz")).doesNotExist();
  }

  @Test
  void programsAreToldInJson() {
    Facts facts = Facts.of(cli.run("import", "quiz.gift", "--dry-run", "--format", "json").out());
    assertThat(String.valueOf(facts.value()))
        .contains("schema=qimma.import/1", "from=gift", "read=2", "skipped=2", "id=what-falls");
  }

  @Test
  void strictIsThreeWhereSomethingWasLost() {
    assertThat(cli.run("import", "quiz.gift", "--strict").code()).isEqualTo(Exit.REJECTED);
    cli.file("clean.gift", "Rain is wet.{T}\n");
    assertThat(cli.run("import", "clean.gift", "--strict").code()).isZero();
  }

  @Test
  void theFormatCanBeForced() {
    cli.file("odd.txt", "question,right,wrong1\nWhat?,Rain,Stones\n");
    assertThat(cli.run("import", "odd.txt", "--dry-run").err()).contains("read as CSV");
    assertThat(cli.run("import", "odd.txt", "--from", "gift", "--dry-run").out()).contains("0 new");
    assertThat(cli.run("import", "odd.txt", "--from", "word").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void whatIsNothingKnownIsUnreadable() throws IOException {
    cli.file("prose.txt", "It rained all day, and nobody asked anything.\n");
    Cli.Result result = cli.run("import", "prose.txt");
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.err()).contains("prose.txt looks like no format", "--from");
    Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 0, (byte) 0xFF});
    assertThat(cli.run("import", "noise.bin").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("import", "nowhere.gift").code()).isEqualTo(Exit.UNREADABLE);
    cli.file("bad.xml", "<quiz><question");
    assertThat(cli.run("import", "bad.xml").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(folder.resolve("bad")).doesNotExist();
  }

  @Test
  void aBankWithErrorsIsNotWrittenInto() {
    cli.file("broken/bank.yaml", "questions:\n  - id: one\n    q: Is it?\n");
    assertThat(cli.run("import", "quiz.gift", "--into", "broken").code())
        .isEqualTo(Exit.INVALID_BANK);
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    cli.file("quiz/letter.txt", "Dear aunt");
    assertThat(cli.run("import", "quiz.gift").code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(folder.resolve("quiz/bank.yaml")).doesNotExist();
  }

  @Test
  void arabicIsKnownByItsLetters() throws IOException {
    cli.file("مطر.gift", "::المطر::ماذا يسقط من السحاب؟{=المَطَر ~الحجارة ~القطط}\n");
    assertThat(cli.run("import", "مطر.gift").code()).isZero();
    assertThat(text("مطر/مطر.yaml")).contains("lang: ar", "id: المطر", "المَطَر");
    Cli.Result told =
        new Cli(folder).with("QIMMA_INTERFACE", "ar").run("import", "مطر.gift", "--dry-run");
    assertThat(told.out()).contains("كما هو", "المجموع");
  }

  @Test
  void aFileOfWindowsIsReadAndThatIsTold() throws IOException {
    Files.write(
        folder.resolve("old.gift"), "Caf\u00e9?{T}\n".getBytes(Charset.forName("windows-1252")));
    Cli.Result result = cli.run("import", "old.gift", "--into", "old");
    assertThat(result.err()).contains("not in UTF-8");
    assertThat(text("old/old.yaml")).contains("Caf\u00e9?");
  }

  @Test
  void signsThatActOnATerminalDoNotComeIn() throws IOException {
    Files.write(folder.resolve("evil.gift"), "Red \u001b[31m\u202Eolleh?{T}\n".getBytes(UTF_8));
    Cli.Result result = cli.run("import", "evil.gift");
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("signs that act on a terminal").doesNotContain("\u001b");
    assertThat(text("evil/evil.yaml")).doesNotContain("\u001b", "\u202E");
  }

  @Test
  void faultsOfASheetNameRowAndColumn() {
    cli.file("s.csv", "question;type;number\nHow many?;number;three\nHow much?;number;3\n");
    Cli.Result result = cli.run("import", "s.csv", "--dry-run");
    assertThat(result.err()).contains("s.csv:2:1", "row 2, column C", "\"three\" is no number");
    assertThat(result.out()).contains("1 new");
  }
}

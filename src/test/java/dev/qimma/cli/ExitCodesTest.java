package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a command line ends, and what it says when it does not end well. */
class ExitCodesTest {

  private static final List<String> VERBS =
      List.of(
          "quiz",
          "browse",
          "show",
          "search",
          "objectives",
          "commitments",
          "source",
          "history",
          "resume",
          "check",
          "grade",
          "lang",
          "quit",
          "help");

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @ParameterizedTest
  @CsvSource({"quzi,quiz", "brows,browse", "hlep,help", "hisotry,history"})
  void anUnknownVerbIsAUsageErrorWithTheOneMeant(String typed, String meant) {
    Cli.Result result = cli.run(typed);
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(typed, "“" + meant + "”").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "browse,--fromat,--format",
    "quiz,--answer,--answers",
    "check,--seel,--seal",
    "grade,--score,--scores",
    "show,--bnak,--bank"
  })
  void anUnknownFlagIsAUsageErrorWithTheOneMeant(String verb, String typed, String meant) {
    Cli.Result result = cli.run(verb, "rise", typed);
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains(typed, "“" + meant + "”").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "search"})
  void aMissingArgumentIsAUsageErrorWithAWayOn(String verb) {
    Cli.Result result = cli.run(verb);
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("qimma " + verb + " --help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"quiz", "browse", "show", "search", "objectives", "source", "history", "check"})
  void anUnknownFormatIsAUsageErrorThatNamesTheKnown(String verb) {
    Cli.Result result = cli.run(verb, "--format", "xml", "rise");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).isNotEmpty();
    assertThat(result.out()).isEmpty();
  }

  @Test
  void everyVerbHasHelpOnStandardOutput() {
    for (String verb : VERBS) {
      Cli.Result result = cli.run(verb, "--help");
      assertThat(result.code()).as(verb).isZero();
      assertThat(result.out()).as(verb).contains("Usage: qimma");
      assertThat(result.err()).as(verb).isEmpty();
      assertThat(cli.run("help", verb).code()).as(verb).isZero();
    }
    assertThat(cli.run("--help").out()).contains(VERBS.subList(0, 5));
    assertThat(cli.run("help").out()).isEqualTo(cli.run("--help").out());
    assertThat(cli.run("--version").out()).startsWith("qimma ");
    assertThat(cli.run("help", "nothing").code()).isEqualTo(Exit.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"browse", "show rise", "search heat", "objectives", "source", "quiz"})
  void aBankThatIsNotThereIsUnreadable(String line) {
    Cli.Result result = cli.run(words(line + " --bank nowhere"));
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.err()).contains("nowhere", "summit", "tutorial");
  }

  @Test
  void aFolderWithoutABankIsUnreadable() {
    cli.file("empty/read.me", "nothing");
    assertThat(cli.run("browse", "--bank", "empty").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("check", "empty").code()).isEqualTo(Exit.UNREADABLE);
    assertThat(cli.run("check", "nowhere").code()).isEqualTo(Exit.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "browse", "show rise", "search heat", "objectives", "source", "quiz", "grade"})
  void anInvalidBankIsSaidToBeWithAPointerToCheck(String line) {
    WaterBank.in(cli, "difficulty: 4", "difficulty: 9");
    Cli.Result result = cli.run(words(line));
    assertThat(result.code()).isEqualTo(Exit.INVALID_BANK);
    assertThat(result.err()).contains("qimma check water").hasLineCount(1);
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "resume"})
  void noInputWhereAnAnswerIsNeededIsAUsageError(String line) {
    cli.typing("quiz\n:quit\n").run();
    Cli.Result result = cli.run(words(line + " --no-input"));
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("--no-input");
  }

  @Test
  void noInputLeavesNoEmptySittingBehind() {
    cli.typing("quiz --no-input\n").run();
    assertThat(cli.run("history").out()).contains("Nothing");
  }

  @Test
  void whatCannotBeWrittenIsSix() {
    cli.file("in-the-way", "").file("replies.csv", "learner,question,response\nL,rise,A\n");
    for (String flag : List.of("--scores", "--rejects")) {
      Cli.Result result = cli.run("grade", "replies.csv", flag, "in-the-way/out.csv");
      assertThat(result.code()).as(flag).isEqualTo(Exit.NOT_WRITTEN);
      assertThat(result.err()).as(flag).contains("in-the-way");
    }
    cli.with("QIMMA_HOME", folder.resolve("in-the-way").resolve("home").toString());
    assertThat(cli.run("lang", "ar").code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(cli.run("quiz", "--record").code()).isEqualTo(Exit.NOT_WRITTEN);
  }

  @Test
  void aBugIsSeventyAndHidesItsStackTraceUnlessAskedFor() {
    Cli.Result quiet = cli.reading(failing(new IllegalStateException("boom"))).run("quiz");
    assertThat(quiet.code()).isEqualTo(Exit.BUG);
    assertThat(quiet.err()).contains("boom", "--stacktrace").hasLineCount(1);
    Cli.Result loud =
        cli.reading(failing(new IllegalStateException("boom"))).run("quiz", "--stacktrace");
    assertThat(loud.code()).isEqualTo(Exit.BUG);
    assertThat(loud.err()).contains("\tat dev.qimma.cli.");
  }

  @Test
  void anErrorOfTheMachineIsNoOtherCode() {
    Cli.Result result = cli.reading(failing(new StackOverflowError())).run("quiz");
    assertThat(result.code()).isEqualTo(Exit.BUG);
    assertThat(result.err()).doesNotContain("\tat ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quiz", "quiz --answers -", "grade", "grade -"})
  void inputThatBreaksOffIsUnreadable(String line) {
    Cli.Result result = cli.reading(failing(new IOException("wire cut"))).run(words(line));
    assertThat(result.code()).isEqualTo(Exit.UNREADABLE);
    assertThat(result.err()).contains("wire cut").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quiz --answers a\0b",
        "grade a\0b",
        "grade --roster a\0b",
        "check --source-text a\0b",
        "browse --bank a\0b",
        "check a\0b"
      })
  void aNameThatNoFileCanHaveIsUnreadable(String line) {
    assertThat(cli.run(words(line)).code()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void orNotWritable() {
    assertThat(cli.run("grade", "--scores", "a\0b").code()).isEqualTo(Exit.UNREADABLE);
    cli.typing("learner,question,response\n");
    assertThat(cli.run("grade", "--scores", "a\0b").code()).isEqualTo(Exit.NOT_WRITTEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pass 101", "--pass -1", "--pass x", "--pass 1e999999999"})
  void aPassMarkIsAPercentage(String flag) {
    assertThat(cli.run(words("quiz " + flag)).code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run(words("grade " + flag)).code()).isEqualTo(Exit.USAGE);
  }

  private static String[] words(String line) {
    return CommandWords.of(line).orElseThrow().toArray(String[]::new);
  }

  private static InputStream failing(Throwable trouble) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        if (trouble instanceof IOException io) {
          throw io;
        }
        if (trouble instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) trouble;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return read();
      }
    };
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt, over lines from a pipe. */
class PromptTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void enterStartsAQuiz() {
    assertThat(session("", ":quit", "quit").out()).contains("Question 1 of 5", "Kept as sitting 1");
  }

  @Test
  void enterGoesOnWithAnOpenSitting() {
    session("quiz --order file", "Heat from the sun", "", ":quit", "quit");
    Cli.Result again = session("", ":quit", "quit");
    assertThat(again.out()).contains("Question 2 of 5").doesNotContain("Question 1 of 5");
    assertThat(Facts.of(cli.run("history", "--format", "json").out()).at("sittings").all())
        .hasSize(1);
  }

  @Test
  void everyVerbWorksInside() {
    Cli.Result result =
        session(
            "browse --kind number",
            "show rise",
            "search warms",
            "objectives",
            "source heat",
            "history",
            "check water",
            "lang",
            "help",
            "quiz --help",
            "quit");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("water/tank", "What makes water rise?", "The sun warms", "Nothing has been")
        .contains("Usage: qimma quiz");
  }

  @Test
  void quitLeavesAndSoDoesTheEndOfTheInput() {
    assertThat(session("quit", "show rise").out()).doesNotContain("What makes");
    assertThat(session("exit", "show rise").out()).doesNotContain("What makes");
    assertThat(session("show rise").code()).isZero();
    assertThat(cli.typing("").run().code()).isZero();
  }

  @Test
  void anErrorIsToldAndDoesNotEndIt() {
    Cli.Result result =
        session("shw rise", "show nothing", "browse --fromat json", "show \"rise", "show rise");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).hasLineCount(4).contains("“show”", "nothing", "--format", "quotation");
    assertThat(result.out()).contains("What makes water rise?");
  }

  @Test
  void quotationMarksHoldWordsTogether() {
    assertThat(session("search \"sun warms\"", "search 'sun warms'").out())
        .contains("The sun warms");
    assertThat(session("show ''").err()).hasLineCount(1);
  }

  @Test
  void itsFlagsHoldInsideUntilOthersAreTyped() {
    cli.with("QIMMA_BANK", "").typing("show rise\nshow rise --lang en\nshow rise\nquit\n");
    String out = cli.run("--bank", "water", "--lang", "ar").out();
    assertThat(out).containsOnlyOnce("What makes water rise?");
    assertThat(out.lines().filter(line -> line.contains("ما الذي يرفع الماء"))).hasSize(2);
  }

  @Test
  void aLanguageSetInsideHoldsFromThereOn() {
    cli.typing("lang en\nshow rise\nquit\n");
    assertThat(cli.run("--lang", "ar").out()).contains("What makes").doesNotContain("ما الذي");
    assertThat(cli.run("show", "rise").out()).doesNotContain("ما الذي");
  }

  @Test
  void flagsAloneHoldFromThereOn() {
    Cli.Result result =
        session("--lang ar", "show rise", "--lang en", "--bank nowhere", "show rise");
    assertThat(result.out()).contains("ما الذي يرفع", "What makes water rise?");
    assertThat(result.err()).hasLineCount(1).contains("nowhere");
    assertThat(session("--plain", "quit").out()).contains("qimma>");
  }

  @Test
  void aSittingIsAnsweredLineByLine() {
    Cli.Result result =
        session(
            "quiz --order file",
            "",
            "حرارة الشمس",
            ":why",
            "",
            ":hint",
            "B;A",
            "",
            "خطأ",
            ":right",
            "",
            "خمسون",
            "50",
            "",
            "lake",
            "",
            "history",
            "quit");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("Right", "Question 5 of 5", "“خمسون” is not a number", "Score: 6 of 6 (100 %)");
    assertThat(Facts.of(cli.run("history", "--format", "json").out()).at("sittings").at(0).keys())
        .contains("state");
  }

  @Test
  void theWrongOnesCanBeTakenAgain() {
    String out =
        session(
                "quiz --order file",
                "A;B",
                "Wind from the hills",
                "",
                "A;B",
                "",
                "t",
                "",
                "50",
                "",
                "lake",
                "",
                "y",
                ":quit",
                "quit")
            .out();
    assertThat(out).contains("Retake the wrong ones?", "Question 1 of 1");
  }

  @Test
  void theEndOfTheInputInASittingKeepsWhatWasAnswered() {
    Cli.Result result = session("quiz --order file", "Heat from the sun");
    assertThat(result.code()).isZero();
    Facts sitting = Facts.of(cli.run("history", "--format", "json").out()).at("sittings").at(0);
    assertThat(sitting.at("state").text()).isEqualTo("open");
    assertThat(sitting.at("answered").text()).isEqualTo("1");
  }

  @Test
  void repliesFromAFileArePlayedAtOnceThereToo() {
    cli.file("replies.txt", WaterBank.RIGHT);
    Cli.Result result = session("quiz --answers replies.txt --pass 60", "quit");
    assertThat(result.out()).contains("Score: 6 of 6");
  }

  private Cli.Result session(String... lines) {
    return cli.typing(String.join("\n", lines) + "\n").run();
  }
}

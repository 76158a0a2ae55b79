package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan until an exam, of the hundred questions of the bundled bank. */
class UntilTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void inOneZone() {
    cli = new Cli(folder).with("QIMMA_ZONE", "UTC");
  }

  private Cli.Result plan(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(more, 0, arguments, 4, more.length);
    arguments[0] = "study";
    arguments[1] = "--plan";
    arguments[2] = "--until";
    arguments[3] = "2023-04-04";
    return cli.run(arguments);
  }

  @Test
  void thePlanTellsEveryDayTheScoreAndTheLeastBudget() {
    Cli.Result result = plan("--budget", "15/day");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("Until 2023-04-04: 14 days left.", "Answers a day: 15.", "without study 0 %")
        .contains("The least that reaches 90 %: ", "That is more than you planned")
        .contains("2023-03-21", "2023-04-03", " new, ")
        .doesNotContain("2023-04-04 ");
    assertThat(plan("--budget", "15/day").out()).isEqualTo(result.out());
  }

  @Test
  void withoutABudgetTheLeastThatReachesTheTargetIsPlanned() {
    assertThat(plan("--target", "80%").out())
        .containsPattern("Answers a day: (\\d+)\\.\n(?s:.*)reaches 80 %: \\1 answers")
        .doesNotContain("more than you planned");
  }

  @Test
  void toPassIsAskedInChances() {
    assertThat(plan("--pass", "70%", "--budget", "15").out())
        .containsPattern("Chance to pass with 70 %: \\d+ %")
        .contains("nine times in ten");
  }

  @Test
  void minutesAreABudgetToo() {
    assertThat(plan("--budget", "30m").out()).contains("Minutes a day: 30.", "minutes a day.");
  }

  @Test
  void whatCannotBeReachedIsSaidWithWhatCan() {
    Cli.Result result =
        cli.run("study", "--plan", "--until", "2023-03-22", "--target", "0.99", "--budget", "20");
    assertThat(result.out())
        .containsPattern("99 % cannot be reached in time: .* it would be \\d+ %");
  }

  @Test
  void arabicTellsTheSame() {
    String english = plan("--budget", "15/day").out();
    String arabic =
        cli.run(
                "--interface",
                "ar",
                "study",
                "--plan",
                "--until",
                "2023-04-04",
                "--budget",
                "15/day")
            .out();
    assertThat(arabic).contains("بقي 14 يومًا", "الدرجة المتوقعة", "جديد");
    assertThat(arabic.lines().count()).isEqualTo(english.lines().count());
  }

  @ParameterizedTest
  @CsvSource({
    "--until someday, someday",
    "--until 2023-03-21, 2023-03-21",
    "--until 2023-04-04 --budget lots, lots",
    "--until 2023-04-04 --target 0, --target",
    "--until 2023-04-04 --pass x%, --pass",
    "--until 2023-04-04 --pass 70% --target 0.9, two plans",
    "--budget 20, --until",
  })
  void whatIsWrongIsSaid(String flags, String said) {
    Cli.Result result =
        cli.run(CommandWords.of("study --plan " + flags).orElseThrow().toArray(String[]::new));
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains(said).doesNotContain("Exception");
  }
}

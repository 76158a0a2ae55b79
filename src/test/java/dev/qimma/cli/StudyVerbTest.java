package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studying, from a script and line by line at the prompt. */
class StudyVerbTest {

  private static final String CARDS =
      """
      questions:
        - id: capital
          q: { en: The capital of Morocco?, ar: عاصمة المغرب؟ }
          back: { en: Rabat, ar: الرباط }
      """;

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water").with("QIMMA_ZONE", "UTC");
  }

  private Cli.Result at(String prompt, String now, String... lines) {
    return cli.at(Instant.parse(now))
        .typing(String.join("\n", lines) + "\n")
        .run(prompt.split(" ", -1));
  }

  /** Types at the prompt, where a person would. */
  private Cli.Result session(String now, String... lines) {
    return cli.at(Instant.parse(now)).typing(String.join("\n", lines) + "\n").run();
  }

  private static final String MONDAY = "2026-11-23T09:00:00Z";
  private static final String TUESDAY = "2026-11-24T09:00:00Z";

  @Test
  void aScriptIsPlayedAsInAQuiz() {
    Cli.Result result = at("study --answers - --format json", MONDAY, WaterBank.RIGHT.strip());
    Facts sitting = Facts.of(result.out());
    assertThat(result.code()).isZero();
    assertThat(sitting.at("mode").text()).isEqualTo("study");
    assertThat(sitting.at("asked").text()).isEqualTo("5");
    assertThat(sitting.at("percent").text()).isEqualTo("100");
    assertThat(cli.run("history").out()).contains("Nothing has been played");
  }

  @Test
  void aWrongAnswerIsAskedAgainInTheSameSitting() {
    Cli.Result result =
        at(
            "study --answers - --format json --record",
            MONDAY,
            "rise: Wind from the hills",
            "rise: Heat from the sun",
            "fall: A;B",
            "cloud: true",
            "tank: 50",
            "lake: بحيرة");
    assertThat(result.err()).isEmpty();
    Facts items = Facts.of(result.out()).at("items");
    assertThat(items.all()).hasSize(6);
    assertThat(items.at(0).at("verdict").text()).isEqualTo("wrong");
    assertThat(items.at(5).at("question").text()).isEqualTo("water/rise");
    assertThat(cli.run("export", "--reviews").out().lines().toList())
        .hasSize(7)
        .startsWith("card_id,review_time,rating,delta_t", "water/rise,1795424400000,1,-1")
        .endsWith("water/rise,1795424400000,3,0");
  }

  @Test
  void whatIsExportedCanBeReplayed() {
    at("study --answers - --record", MONDAY, WaterBank.RIGHT.strip());
    Path log = folder.resolve("log.csv");
    cli.file("log.csv", cli.run("export", "--reviews").out());
    Cli.Result replayed = cli.run("memory", "replay", log.toString());
    assertThat(replayed.code()).isZero();
    assertThat(replayed.out()).contains("water/rise,1795424400000,3,0,,2.3065,");
  }

  @Test
  void repliesThatEndEarlyLeaveTheRestUnasked() {
    Cli.Result result = at("study --answers - --record --format json", MONDAY, "Heat from the sun");
    assertThat(result.err()).contains("ended after 1 of 5");
    assertThat(cli.run("export", "--reviews").out().lines()).hasSize(2);
  }

  @Test
  void moreRepliesThanQuestionsKeepNothing() {
    Cli.Result result = at("study --answers - --record", MONDAY, WaterBank.RIGHT + "more");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("export", "--reviews").out().lines()).hasSize(1);
  }

  @Test
  void theDayHasItsLimits() {
    Cli.Result result = at("study --new 2 --answers - --format json --record", MONDAY, "x", "A;B");
    assertThat(Facts.of(result.out()).at("items").all()).hasSize(2);
    String done = session(MONDAY, "study --new 2 --limit 2", "quit").out();
    assertThat(done).contains("2 answers today", "qimma study --limit 22");
    String more = session(MONDAY, "study --new 2", ":quit", "quit").out();
    assertThat(more).contains("due 1 · new 0");
    String tomorrow = session(TUESDAY, "study --new 2", ":quit", "quit").out();
    assertThat(tomorrow).contains("due 1 · new 2");
  }

  @Test
  void settingsComeFromTheEnvironmentAndTheConfigurationToo() {
    cli.with("QIMMA_NEW_PER_DAY", "1");
    assertThat(session(MONDAY, "study", ":quit", "quit").out()).contains("new 1 ·");
    assertThat(session(MONDAY, "study --new 3", ":quit", "quit").out()).contains("new 3 ·");
    cli.with("QIMMA_NEW_PER_DAY", "").file("home/config.yaml", "new-per-day: 4\n");
    assertThat(session(MONDAY, "study --limit 50", ":quit", "quit").out()).contains("new 4 ·");
  }

  @ParameterizedTest
  @CsvSource({
    "--retention 0.5, 0.97",
    "--retention x, 0.97",
    "--ahead -1, --ahead",
    "--new -1, new-per-day",
    "--limit -3, answers-per-day",
    "--id nothing, question"
  })
  void nonsenseIsAUsageError(String flag, String said) {
    Cli.Result result = at("study --answers - " + flag, MONDAY, "A");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains(said);
  }

  @Test
  void withoutInputNobodyIsAsked() {
    Cli.Result result = cli.typing("").run("--no-input");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(session(MONDAY, "study --no-input", "quit").err()).contains("--no-input");
  }

  @Test
  void leavingKeepsAllAndStudyGoesOnWithIt() {
    session(MONDAY, "study", "Wind from the hills", "", ":quit", "quit");
    String again = session(MONDAY, "study", ":quit", "quit").out();
    assertThat(again).contains("due 1 · new 4").doesNotContain("What makes water rise?");
    assertThat(Facts.of(cli.run("history", "--format", "json").out()).at("sittings").all())
        .hasSize(1);
    String resumed = session(MONDAY, "resume", "Rain;Snow", "", ":quit", "quit").out();
    assertThat(resumed).contains("due 1 · new 3");
  }

  @Test
  void theNextDayBeginsAnew() {
    session(MONDAY, "study", "Wind from the hills", "", ":quit", "quit");
    assertThat(session(TUESDAY, "study", ":why", ":quit", "quit").out())
        .contains("What makes water rise?", "Why now: the last answer was not right", "Recall 0.")
        .contains("2026-11-23  again");
    List<Facts> sittings =
        Facts.of(cli.run("history", "--format", "json").out()).at("sittings").all();
    assertThat(sittings).hasSize(2);
    assertThat(sittings.get(0).at("state").text()).isEqualTo("done");
  }

  @Test
  void aLearnerTellsMoreOfAnAnswer() {
    String out =
        session(
                MONDAY,
                "study",
                "Heat from the sun",
                "e",
                "",
                "Rain;Snow",
                "g",
                "",
                "false",
                "!",
                "",
                ":dunno",
                "",
                ":quit",
                "quit")
            .out();
    assertThat(out)
        .contains("next in 2 d", "Noted: it came at once.")
        .containsPattern("next in [7-9] d")
        .contains("Noted: it was a guess.", "again today", "Counted as right");
    assertThat(cli.run("export", "--reviews").out().lines().skip(1))
        .extracting(line -> line.split(",", -1)[2])
        .containsExactly("4", "2", "3", "1");
  }

  @Test
  void theWholeSittingCanBeTakenBack() {
    session(
        MONDAY,
        "study",
        "Heat from the sun",
        "",
        "Rain;Snow",
        "",
        ":undo",
        ":undo",
        ":undo",
        ":quit",
        "quit");
    assertThat(cli.run("export", "--reviews").out().lines()).hasSize(1);
  }

  @Test
  void howSureOneIsIsAskedBeforeTheVerdict() {
    String out =
        session(MONDAY, "study --confidence", "Wind from the hills", "s", "", ":quit", "quit")
            .out();
    assertThat(out.indexOf("How sure are you")).isLessThan(out.indexOf("Wrong")).isPositive();
    assertThat(cli.run("review", "--list").out()).contains("water/rise  wrong: 1  sure, and wrong");
  }

  @Test
  void whoGradesOneselfSeesWhenTheCardComesBack() {
    cli.file("cards.yaml", CARDS);
    String out =
        session(MONDAY, "study --bank cards.yaml --confidence", "", "3", "e", "", "quit")
            .out()
            .replace("\n", " ");
    assertThat(out)
        .contains("1 Again (today)")
        .contains("4 Easy (7 d)")
        .contains("next in 2 d")
        .contains("You graded it yourself")
        .doesNotContain("How sure");
  }

  @Test
  void practiceCountsOnlyIfItIsToCount() {
    cli.typing(WaterBank.RIGHT).run("quiz", "--record");
    assertThat(cli.run("export", "--reviews").out().lines()).hasSize(1);
    cli.typing(WaterBank.RIGHT).run("quiz", "--record", "--learn");
    assertThat(cli.run("export", "--reviews").out().lines()).hasSize(6);
    assertThat(cli.run("quiz", "--exam", "--learn").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void nothingIsDueAndItIsToldWhenSomethingWillBe() {
    at("study --answers - --record", MONDAY, WaterBank.RIGHT.strip());
    assertThat(session(MONDAY, "study", "quit").out())
        .contains("Nothing is due now.", "The next is due in 2 days.", "qimma study --ahead 2");
    assertThat(session(TUESDAY, "study --ahead 1", ":why", ":quit", "quit").out())
        .contains("due 5 · new 0", "asked for ahead");
    assertThat(session(TUESDAY, "study --weak", "quit").out()).contains("Nothing is due now.");
  }

  @Test
  void itIsAllSaidInArabicToo() {
    cli.with("QIMMA_INTERFACE", "ar");
    String out =
        session(
                MONDAY,
                "study",
                "Heat from the sun",
                "س",
                "",
                ":لماذا",
                ":لاأعرف",
                "",
                ":quit",
                "quit")
            .out();
    assertThat(out).contains("مستحق 0", "جديد 5", "سُجّل: حضر الجواب فورًا.", "لماذا الآن");
  }

  @Test
  void gradingByTimeIsOnOrOff() {
    Cli.Result wrong = cli.with("QIMMA_GRADE_BY_TIME", "maybe").run("study", "--answers", "-");
    assertThat(wrong.code()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("grade-by-time", "maybe", "on, off");
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsVerbTest {

  private static final int QUESTIONS = 12;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void studiesForWeeks() {
    cli = new Cli(folder).with("QIMMA_ZONE", "UTC").with("QIMMA_BANK", "bank.yaml");
    cli.file("bank.yaml", bank());
    StudiedBank.usual(IntStream.range(0, 10).mapToObj(i -> "bank/q" + i).toList())
        .write(cli.database(), 30, 5);
  }

  private static String bank() {
    StringBuilder text =
        new StringBuilder(
            """
            qimma: 1
            title:
              en: Rivers
              ar: الأنهار
            lang: en
            terms:
              flow:
                en: Flow
                ar: الجريان
            objectives:
              know:
                statement:
                  en: To know rivers
                  ar: معرفة الأنهار

            questions:
            """);
    for (int i = 0; i < QUESTIONS; i++) {
      text.append("  - id: q").append(i).append("\n    topic: flow\n    objective: know\n");
      text.append("    q: Is river ").append(i).append(" long?\n    answer: true\n");
    }
    return text.toString();
  }

  @Test
  void everyChartHasItsNumbersBesideIt() {
    String out = cli.run("stats", "--until", "2023-04-10").out();
    assertThat(out)
        .contains("Progress: Rivers", "Studied: 10 of 12 questions", "On 2023-04-10")
        .contains("Flow", "10/12 seen", "know", "2023-03-21", " due", " kept of ", "came of")
        .contains("right of", "Brier", "answers: ", "memories: ");
  }

  @Test
  void bothLanguagesTellTheSame() {
    String english = cli.run("stats", "--until", "2023-04-10").out();
    String arabic = cli.run("--interface", "ar", "stats", "--until", "2023-04-10").out();
    assertThat(arabic).contains("التقدّم", "الجريان", "يحين").doesNotContain("seen", "Flow");
    assertThat(arabic.lines().count()).isEqualTo(english.lines().count());
  }

  @Test
  void outputKeepsToItsSchema() {
    String json = cli.run("stats", "--until", "2023-04-10", "--format", "json").out();
    Schemas.hold(json);
    Facts facts = Facts.of(json);
    assertThat(facts.at("until").text()).isEqualTo("2023-04-10");
    assertThat(json).contains("\"questions\":12,\"seen\":10");
    Schemas.hold(cli.run("stats", "--question", "q1", "--format", "json").out());
    Schemas.hold(cli.run("stats", "--question", "q11", "--format", "json").out());
    Schemas.hold(new Cli(folder.resolve("new")).run("stats", "--format", "json").out());
  }

  @Test
  void aQuestionHasItsCurveAndItsAnswers() {
    String out = cli.run("stats", "--question", "bank/q1").out();
    assertThat(out).contains("The memory of bank/q1", "Stability", "lasts", "% recall");
    assertThat(cli.run("stats", "--question", "q11").out()).contains("not studied yet");
  }

  @Test
  void whoHasNotBegunIsToldHow() {
    Cli.Result result = new Cli(folder.resolve("new")).run("stats");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Studied: 0 of 100", "qimma study");
    assertThat(folder.resolve("new").resolve("home")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2023-02-30", "20230401"})
  void whatIsNoDateIsSaid(String date) {
    Cli.Result result = cli.run("stats", "--until", date);
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains(date, "2026-06-01");
  }

  @Test
  void anUnknownQuestionIsSaid() {
    Cli.Result result = cli.run("stats", "--question", "nope");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("nope", "qimma browse");
  }

  @Test
  void thePageIsWholeInBothLanguagesAndAsksNothingOfTheNetwork() throws IOException {
    Cli.Result result = cli.run("stats", "--until", "2023-04-10", "--html", "page.html");
    assertThat(result.code()).isZero();
    String page = Files.readString(folder.resolve("page.html"));
    assertThat(page)
        .contains("<article lang=\"en\" dir=\"ltr\"", "<article lang=\"ar\" dir=\"rtl\"")
        .contains("default-src 'none'", "Rivers", "الأنهار")
        .doesNotContain("http://", "https://", "src=");
    for (String language : List.of("en", "ar")) {
      Messages words = Messages.load(language, "/dev/qimma/report/page");
      assertThat(page)
          .contains(
              List.of("topics", "accuracy", "forecast", "retention", "calibration", "stability")
                  .stream()
                  .map(key -> words.say(dev.qimma.text.Message.of("progress." + key)))
                  .toList());
    }
  }

  @Test
  void aPageThatCannotBeWrittenIsSaid() {
    Cli.Result result = cli.run("stats", "--html", "nowhere/page.html");
    assertThat(result.code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(result.err()).contains("nowhere");
  }

  @Test
  void narrowLinesStayWithinTheColumn() {
    cli.with("COLUMNS", "40").with("TERM", "xterm").with("QIMMA_BIDI", "visual").onTerminal();
    assertThat(cli.run("stats").out().lines())
        .allSatisfy(
            line ->
                assertThat(
                        dev.qimma.screen.bidi.Paragraphs.cells(
                            line.replaceAll("\u001b\\[[0-9;]*m", "")))
                    .isLessThanOrEqualTo(40));
  }
}

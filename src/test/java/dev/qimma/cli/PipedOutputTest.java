package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reaches a pipe or a file, and what reaches a terminal. */
class PipedOutputTest {

  private static final String ESCAPE = "\u001b";
  private static final String FORMS_OR_CONTROLS =
      "[\ufb50-\ufdff\ufe70-\ufefe\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  static Stream<String> lines() {
    return Stream.of(
        "browse",
        "browse --key",
        "show fall --key",
        "search الماء",
        "objectives",
        "source",
        "history 1",
        "history",
        "check",
        "quiz",
        "quiz --pass 100",
        "lang",
        "resume 2",
        "help",
        "browse --format json",
        "quiz --format jsonl",
        "browse --bidi visual",
        "show rise --lang ar --bidi embed",
        "");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void itIsPlainLogicalText(String line) {
    cli.typing(WaterBank.RIGHT).run("quiz", "--record");
    cli.typing("quiz\n:quit\n").run();
    cli.typing("حرارة الشمس\n:why\nA\n");
    Cli.Result result = run(line);
    assertThat(result.out()).isNotEmpty().doesNotContain(ESCAPE, "\r");
    assertThat(result.out() + result.err()).doesNotContainPattern(FORMS_OR_CONTROLS);
    assertThat(result.err()).doesNotContain(ESCAPE);
  }

  @Test
  void alwaysMeansColourEverywhere() {
    for (String line : List.of("browse", "show rise", "quiz", "source", "history 1")) {
      cli.typing(WaterBank.RIGHT).run("quiz", "--record");
      cli.typing("B\n");
      assertThat(run(line + " --color always").out()).as(line).contains(ESCAPE + "[");
    }
    cli.file("bad.yaml", "questions: 1\n");
    assertThat(run("check bad.yaml --color always").out()).contains(ESCAPE + "[");
    assertThat(cli.with("NO_COLOR", "1").run("browse", "--color", "always").out()).contains(ESCAPE);
  }

  @Test
  void neverInDataForPrograms() {
    for (String line : List.of("browse --format json", "check --format json", "grade")) {
      cli.typing("learner,question,response\nL,rise,A\n");
      assertThat(run(line + " --color always").out()).as(line).doesNotContain(ESCAPE);
    }
  }

  @Test
  void theEnvironmentIsHeeded() {
    assertThat(cli.with("CLICOLOR_FORCE", "1").run("browse").out()).contains(ESCAPE);
    assertThat(cli.run("browse", "--color", "never").out()).doesNotContain(ESCAPE);
    assertThat(cli.with("NO_COLOR", "1").run("browse").out()).doesNotContain(ESCAPE);
    cli.with("NO_COLOR", "").with("CLICOLOR_FORCE", "0");
    assertThat(cli.run("browse").out()).doesNotContain(ESCAPE);
    assertThat(cli.with("QIMMA_COLOR", "always").run("browse").out()).contains(ESCAPE);
  }

  @Test
  void aTerminalGetsColourUnlessToldOtherwise() {
    cli.onTerminal();
    assertThat(cli.run("browse").out()).contains(ESCAPE);
    assertThat(cli.run("browse", "--color", "never").out()).doesNotContain(ESCAPE);
    assertThat(cli.run("browse", "--plain").out())
        .doesNotContain(ESCAPE)
        .doesNotContainPattern(FORMS_OR_CONTROLS);
    assertThat(cli.with("QIMMA_PLAIN", "1").run("browse").out()).doesNotContain(ESCAPE);
    assertThat(cli.with("QIMMA_PLAIN", "0").run("browse").out()).contains(ESCAPE);
    assertThat(cli.with("NO_COLOR", "1").run("browse").out()).doesNotContain(ESCAPE);
  }

  @Test
  void plainTextHasSignsOfAsciiWhereAsked() {
    assertThat(cli.typing("").run("quiz", "--ascii", "--lang", "en", "--id", "cloud").out())
        .contains("- No answer")
        .doesNotContain("│", "✗", "✓", "◐");
  }

  private Cli.Result run(String line) {
    return cli.run(CommandWords.of(line).orElseThrow().toArray(String[]::new));
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code qimma check --fix}. */
class CheckFixTest {

  private static final String LOOSE =
      "questions:\n  - question: What falls?\n    right: Rain\n    wrong: [Wind, Sand, Dew]\n";

  @TempDir Path folder;

  @Test
  void itMendsTellsAndChecksAgain() throws IOException {
    Cli cli = new Cli(folder).file("rain.yaml", LOOSE + "    colour: blue\n");
    assertThat(cli.run("check", "rain.yaml").out()).contains("[QE002]", "[QE017]");
    Cli.Result result = cli.run("check", "--fix", "rain.yaml");
    assertThat(result.err())
        .isEqualTo(
            "rain.yaml:2:5: mended: id: what-falls\nrain.yaml:3:5: mended: q for question\n");
    assertThat(result.out()).contains("rain.yaml:6:5: error: there is no key \"colour\"");
    assertThat(result.out()).doesNotContain("key \"question\"", "[QE017]");
    assertThat(result.code()).isEqualTo(Exit.NO);
    assertThat(Files.readString(folder.resolve("rain.yaml")))
        .startsWith("questions:\n  - id: what-falls\n    q: What falls?\n");
  }

  @Test
  void dataForProgramsStaysData() {
    Cli cli = new Cli(folder).file("rain.yaml", LOOSE);
    Cli.Result result = cli.run("check", "--fix", "rain.yaml", "--format", "json");
    assertThat(result.out()).startsWith("{\"schema\":\"qimma.check/1\",\"errors\":0");
    assertThat(result.code()).isZero();
  }

  @Test
  void whereNothingIsToBeMendedNothingIsWritten() throws IOException {
    String good = LOOSE.replace("question:", "id: a\n    q:");
    Cli cli = new Cli(folder).file("rain.yaml", good);
    assertThat(cli.run("check", "--fix", "rain.yaml").err()).isEmpty();
    assertThat(Files.readString(folder.resolve("rain.yaml"))).isEqualTo(good);
  }

  @Test
  void bundledBanksStay() {
    Cli.Result result = new Cli(folder).run("check", "--fix");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("bundled").hasLineCount(1);
  }

  @Test
  void itTellsInArabic() {
    Cli cli = new Cli(folder).file("rain.yaml", LOOSE).with("QIMMA_INTERFACE", "ar");
    assertThat(cli.run("check", "--fix", "rain.yaml").err()).contains("أُصلح", "question");
  }
}

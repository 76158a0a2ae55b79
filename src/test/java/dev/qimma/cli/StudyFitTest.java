package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's own parameters, over all banks of the log. */
class StudyFitTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void inOneZone() {
    cli = new Cli(folder).with("QIMMA_ZONE", "UTC");
  }

  private void studied(MemoryModel truth, int questions, int days, int perDay) {
    List<String> names = IntStream.range(0, questions).mapToObj(i -> "other/q" + i).toList();
    new StudiedBank(truth, names, Cli.NOW, 5).write(cli.database(), days, perDay);
  }

  /** Forgets far sooner than most. */
  private static MemoryModel slow() {
    List<Double> weights = Arrays.stream(Weight.values()).map(StudyFitTest::slower).toList();
    return new Fsrs6(new Parameters(weights));
  }

  private static double slower(Weight weight) {
    return switch (weight) {
      case INITIAL_STABILITY_AGAIN -> .05;
      case INITIAL_STABILITY_GOOD -> .4;
      case GROWTH -> .6;
      default -> weight.standard();
    };
  }

  private Path config() {
    return folder.resolve("home").resolve("config.yaml");
  }

  @Test
  void whatPredictsBetterIsKeptAndUsed() throws IOException {
    studied(slow(), 80, 40, 30);
    Cli.Result result = cli.run("study", "fit");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains(
            "You have your own parameters now", "Stage 3 of 3", "Before: log loss", "Now: log loss")
        .contains("came of");
    assertThat(Files.readString(config())).containsPattern("(?m)^parameters: [0-9.,]+$");
    assertThat(cli.run("study", "fit").out()).contains("your parameters");
  }

  @Test
  void resettingGoesBackToTheDefaults() throws IOException {
    studied(slow(), 80, 40, 30);
    String first = cli.run("study", "fit").out();
    assertThat(cli.run("study", "fit", "--reset").out()).contains("default parameters");
    assertThat(Files.readString(config())).contains("parameters: \"\"");
    assertThat(cli.run("study", "fit").out()).isEqualTo(first);
  }

  @Test
  void fewReviewsKeepTheDefaultsAndSaySo() {
    studied(new Fsrs6(Parameters.STANDARD), 5, 3, 3);
    assertThat(cli.run("study", "fit").out())
        .contains("Kept defaults", "at least 16", "Stage 1 of 3");
    assertThat(config()).doesNotExist();
  }

  @Test
  void defaultsThatAreNotBeatenAreKeptInWords() {
    studied(new Fsrs6(Parameters.STANDARD), 12, 20, 6);
    assertThat(cli.run("study", "fit").out())
        .containsPattern(
            "Kept defaults: your \\d+ reviews do not beat them yet\\s+\\(0\\.\\d{3} vs 0\\.\\d{3}\\)");
    assertThat(cli.run("--interface", "ar", "study", "fit").out())
        .contains("بقيت المعاملات الافتراضية");
  }

  @Test
  void outputKeepsToItsSchema() {
    studied(slow(), 80, 40, 30);
    String json = cli.run("study", "fit", "--format", "json").out();
    Schemas.hold(json);
    assertThat(json).contains("\"accepted\":true");
  }

  @Test
  void whoHasNotStudiedIsTold() {
    Cli.Result result = cli.run("study", "fit");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Kept defaults", "at least 16");
    assertThat(cli.database()).doesNotExist();
  }

  @Test
  void parametersThatAreNoneAreSaid() {
    Cli.Result result = cli.with("QIMMA_PARAMETERS", "1,2,x").run("study", "fit");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
  }
}

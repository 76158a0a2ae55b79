package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of mistakes. */
class ReviewVerbTest {

  private static final String WRONG = "Wind from the hills\nA;B\nfalse\n50\nبحيرة\n";

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water").with("QIMMA_ZONE", "UTC");
  }

  private void plays(String day, String replies, String... flags) {
    String[] words = new String[flags.length + 2];
    words[0] = "quiz";
    words[1] = "--record";
    System.arraycopy(flags, 0, words, 2, flags.length);
    cli.at(Instant.parse("2026-11-" + day + "T09:00:00Z")).typing(replies).run(words);
  }

  private List<String> mistakes() {
    return Facts.of(cli.run("review", "--format", "json").out()).at("mistakes").all().stream()
        .map(mistake -> mistake.at("question").text())
        .toList();
  }

  @Test
  void itIsEmptyAtFirst() {
    assertThat(cli.run("review", "--list").out()).contains("The book of mistakes is empty.");
    assertThat(mistakes()).isEmpty();
  }

  @Test
  void aMistakeStaysUntilItIsRightOnTwoDays() {
    plays("20", WRONG);
    assertThat(mistakes()).containsExactly("water/cloud", "water/rise");
    plays("20", WaterBank.RIGHT);
    plays("20", WaterBank.RIGHT);
    assertThat(mistakes()).hasSize(2);
    plays("21", WaterBank.RIGHT);
    assertThat(mistakes()).isEmpty();
    plays("22", WRONG);
    plays("23", WaterBank.RIGHT);
    plays("24", WRONG);
    plays("25", WaterBank.RIGHT);
    assertThat(mistakes()).hasSize(2);
  }

  @Test
  void examsAndStudyAreGoneOverToo() {
    plays("20", WRONG, "--exam");
    assertThat(mistakes()).hasSize(2);
    cli.typing("Heat from the sun\nA\n").run("study", "--record", "--answers", "-");
    assertThat(mistakes()).contains("water/fall");
  }

  @Test
  void filtersHoldAndWhatIsElsewhereIsCounted() {
    plays("20", WRONG);
    assertThat(cli.run("review", "--list", "--id", "rise").out())
        .contains("water/rise")
        .doesNotContain("water/cloud");
    Cli.Result other = cli.run("review", "--list", "--bank", "tutorial");
    assertThat(other.out()).contains("empty");
    assertThat(other.err()).contains("2");
  }

  @Test
  void itIsAskedAsPractice() {
    plays("20", WRONG);
    Cli.Result result = cli.typing("review --seed 1\n\n:quit\nquit\n").run();
    assertThat(result.out()).contains("Question 1 of 2");
  }

  @Test
  void exportAsksWhatToExport() {
    assertThat(cli.run("export").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("export").err()).contains("qimma export --reviews");
  }
}

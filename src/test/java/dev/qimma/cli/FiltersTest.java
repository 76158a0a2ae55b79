package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which questions are chosen. */
class FiltersTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void eachChoosesByItself() {
    assertThat(ids("--topic", "sky")).containsExactly("fall");
    assertThat(ids("--objective", "water-rises")).containsExactly("rise");
    assertThat(ids("--tag", "basic")).containsExactly("rise", "lake");
    assertThat(ids("--kind", "number")).containsExactly("tank");
    assertThat(ids("--difficulty", "2-4")).containsExactly("fall", "cloud", "tank");
    assertThat(ids("--difficulty", "5")).containsExactly("lake");
    assertThat(ids("--id", "tank")).containsExactly("tank");
    assertThat(ids("--id", "water/tank")).containsExactly("tank");
    assertThat(ids("-n", "2")).containsExactly("rise", "fall");
    assertThat(ids("-n", "99")).hasSize(5);
  }

  @Test
  void theSameTwiceMeansEitherAndTwoTogetherMeanBoth() {
    assertThat(ids("--kind", "number", "--kind", "text")).containsExactly("tank", "lake");
    assertThat(ids("--tag", "basic", "--kind", "text")).containsExactly("lake");
    assertThat(ids("--topic", "water", "--difficulty", "1-2", "--tag", "basic"))
        .containsExactly("rise");
  }

  @Test
  void allAreAskedOnceEachInTheOrderAskedFor() {
    assertThat(ids()).containsExactly("rise", "fall", "cloud", "tank", "lake");
    assertThat(ids("--order", "file", "--seed", "9")).isEqualTo(ids());
    assertThat(ids("--order", "shuffled", "--seed", "9"))
        .containsExactlyInAnyOrderElementsOf(ids());
    assertThat(ids("--order", "shuffled", "--seed", "9"))
        .isEqualTo(ids("--order", "shuffled", "--seed", "9"));
  }

  @Test
  void noneThatFitsIsAUsageErrorOfAQuizAndAnEmptyList() {
    Cli.Result quiz = cli.run("quiz", "--topic", "fire");
    assertThat(quiz.code()).isEqualTo(Exit.USAGE);
    assertThat(quiz.err()).contains("qimma browse");
    assertThat(cli.run("quiz", "--topic", "sky", "--kind", "text").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("quiz", "--flagged").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("browse", "--topic", "fire").out()).contains("No question fits");
    assertThat(ids("--topic", "fire")).isEmpty();
  }

  @Test
  void aFlagOfASittingIsFound() {
    cli.typing("quiz --order file\n:flag\n:quit\n").run();
    assertThat(ids("--flagged")).containsExactly("rise");
    assertThat(ids("--flagged", "--learner", "Omar")).isEmpty();
  }

  @Test
  void whatIsNoValueIsAUsageError() {
    for (List<String> wrong :
        List.of(
            List.of("--difficulty", "0"),
            List.of("--difficulty", "2-"),
            List.of("--difficulty", "easy"),
            List.of("-n", "0"),
            List.of("-n", "-3"),
            List.of("-n", "two"),
            List.of("--order", "random"))) {
      for (String verb : List.of("quiz", "browse")) {
        Cli.Result result = cli.run(verb, wrong.get(0), wrong.get(1));
        assertThat(result.code()).as("%s %s", verb, wrong).isEqualTo(Exit.USAGE);
        assertThat(result.err()).as("%s %s", verb, wrong).contains(wrong.get(0));
      }
    }
  }

  /** What browse lists, and a quiz asks too. */
  private List<String> ids(String... flags) {
    List<String> words = new java.util.ArrayList<>(List.of("browse", "--format", "jsonl"));
    words.addAll(List.of(flags));
    List<String> listed =
        Facts.ofLines(cli.run(words.toArray(String[]::new)).out()).stream()
            .map(question -> question.at("id").text())
            .toList();
    words.set(0, "quiz");
    words.set(2, "json");
    if (!listed.isEmpty() && !words.contains("--learner")) {
      words.addAll(words.contains("--order") ? List.of() : List.of("--order", "file"));
      assertThat(Facts.of(cli.typing("").run(words.toArray(String[]::new)).out()).at("items").all())
          .extracting(item -> item.at("question").text())
          .isEqualTo(listed);
    }
    return listed.stream().map(id -> id.substring("water/".length())).toList();
  }
}

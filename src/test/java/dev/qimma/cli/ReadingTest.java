package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a bank: browse, show, search, objectives, source. */
class ReadingTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void aQuestionAsJson() {
    Facts rise = Facts.of(cli.run("show", "rise", "--format", "json").out());
    assertThat(rise.keys())
        .containsExactlyInAnyOrder(
            "schema",
            "id",
            "kind",
            "topic",
            "objective",
            "tags",
            "difficulty",
            "points",
            "q",
            "options",
            "quotes");
    assertThat(rise.at("schema").text()).isEqualTo("qimma.question/1");
    assertThat(rise.at("id").text()).isEqualTo("water/rise");
    assertThat(rise.at("kind").text()).isEqualTo("choice");
    assertThat(rise.at("q").keys()).containsExactlyInAnyOrder("ar", "en");
    assertThat(rise.at("options").all()).hasSize(3);
    assertThat(rise.at("options").at(0).keys()).containsExactlyInAnyOrder("letter", "text");
    assertThat(rise.at("options").at(0).at("letter").text()).isEqualTo("A");
    assertThat(rise.at("quotes").at(0).keys())
        .containsExactlyInAnyOrder("id", "source", "exact", "translation", "by", "where");
    Facts tank = Facts.of(cli.run("show", "water/tank", "--format", "json").out());
    assertThat(tank.at("unit").keys()).isNotEmpty();
    assertThat(tank.at("points").text()).isEqualTo("2");
    assertThat(tank.at("options").all()).isEmpty();
  }

  @Test
  void theKeyIsToldOnlyWhenAsked() {
    Facts rise = Facts.of(cli.run("show", "rise", "--key", "--format", "json").out());
    assertThat(rise.keys()).contains("model", "why");
    assertThat(rise.at("options").all())
        .allSatisfy(option -> assertThat(option.keys()).contains("right", "feedback"))
        .filteredOn(option -> option.at("right").text().equals("true"))
        .hasSize(1);
    for (String verb : List.of("browse", "show rise", "search سحابًا", "search lake")) {
      for (String format : List.of("text", "json", "jsonl")) {
        String out = run(verb + " --format " + format).out();
        assertThat(out).doesNotContain("\"model\"", "\"right\"", "\"why\"", "Wind only");
        assertThat(run(verb + " --format " + format).err()).isEmpty();
      }
    }
    assertThat(run("show lake").out()).doesNotContain("بحيرة\n", "✓");
    assertThat(run("show lake --key").out()).contains("بحيرة");
  }

  @Test
  void quotesAreShownEitherWay() {
    assertThat(run("show rise").out()).contains("The sun warms the lake", "paragraph 1");
    assertThat(run("show rise --key").out()).contains("The sun warms the lake");
  }

  @Test
  void browseListsQuestionsInEveryFormat() {
    Facts list = Facts.of(run("browse --format json").out());
    assertThat(list.at("questions").all()).hasSize(5);
    List<Facts> lines = Facts.ofLines(run("browse --format jsonl").out());
    assertThat(lines).hasSize(5);
    assertThat(lines.get(2).at("schema").text()).isEqualTo("qimma.question/1");
    assertThat(run("browse").out()).contains("water/rise", "water/lake", "5 questions");
  }

  @Test
  void anIdThatIsNoneIsAUsageErrorWithTheNearest() {
    Cli.Result result = run("show rize");
    assertThat(result.code()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("rize", "rise");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void searchFindsWordsInAnySpellingInQuestionsAndPassages() {
    assertThat(run("search البخار").out()).contains("water/cloud");
    assertThat(run("search WARMS").out()).contains("The sun warms the lake");
    assertThat(run("search nothing-like-it").out()).contains("nothing-like-it");
    assertThat(run("search nothing-like-it").code()).isZero();
    Facts found = Facts.of(run("search warms --format json").out());
    assertThat(found.at("quotes").at(0).at("id").text()).isEqualTo("heat");
  }

  @Test
  void objectivesAreTheCommitmentsOfTheSummit() {
    Cli.Result objectives = run("objectives --format json");
    assertThat(run("commitments --format json")).isEqualTo(objectives);
    Facts one = Facts.of(objectives.out()).at("objectives").at(0);
    assertThat(one.at("id").text()).isEqualTo("water/water-rises");
    assertThat(one.at("statement").keys()).containsExactlyInAnyOrder("ar", "en");
    assertThat(one.at("questions").text()).isEqualTo("1");
    assertThat(run("objectives").out()).contains("Heat makes water rise", "الحرارة ترفع الماء");
  }

  @Test
  void sourcesAndPassagesAreChosenByNameInEveryFormat() {
    assertThat(run("source").out()).contains("How water moves", "The sun warms");
    assertThat(run("source heat").out()).contains("The sun warms").doesNotContain("How water");
    Facts all = Facts.of(run("source --format json").out());
    assertThat(all.at("schema").text()).isEqualTo("qimma.sources/1");
    assertThat(all.at("sources").all()).hasSize(1);
    assertThat(all.at("quotes").all()).hasSize(1);
    Facts passage = Facts.of(run("source heat --format json").out());
    assertThat(passage.at("sources").all()).isEmpty();
    assertThat(passage.at("quotes").all()).hasSize(1);
    for (String format : List.of("text", "json")) {
      Cli.Result none = run("source nowhere --format " + format);
      assertThat(none.code()).isEqualTo(Exit.USAGE);
      assertThat(none.out()).isEmpty();
    }
  }

  @Test
  void theSameQuestionsAreThereInOneLanguage() {
    assertThat(run("browse --lang en").out()).doesNotContainPattern("[\u0600-\u06ff]");
    assertThat(run("browse --lang ar").out()).contains("كم لترًا").doesNotContain("How many");
    assertThat(run("browse --lang en --format json").out()).contains("كم لترًا");
  }

  private Cli.Result run(String line) {
    return cli.run(CommandWords.of(line).orElseThrow().toArray(String[]::new));
  }
}

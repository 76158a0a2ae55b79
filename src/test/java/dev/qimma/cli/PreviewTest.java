package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at a question from both sides. */
class PreviewTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder));
    cli.file(
        "water/bank.yaml",
        WaterBank.TEXT.replace("title: How water moves\n", "title: W\n    file: leaflet.txt\n"));
    cli.file("water/leaflet.txt", WaterBank.SOURCE);
  }

  private Cli.Result preview(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "preview";
    System.arraycopy(words, 0, all, 1, words.length);
    return cli.run(all);
  }

  @Test
  void everyOptionIsTriedAndItsReasonTold() {
    Cli.Result result = preview("rise", "--bank", "water", "--lang", "en");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("water/rise  choice  water/bank.yaml:31", "What makes water rise?")
        .contains("Heat from the sun", "Wrong  0 of 1", "Wind only carries vapour.")
        .contains("Why:\n  The sun warms the lake.", "In the text of leaflet: line 1, column 1");
  }

  @Test
  void aPlaceInAFileNamesTheQuestionThatIsThere() {
    assertThat(preview("water/bank.yaml:45").out()).contains("water/rise  choice");
    assertThat(preview("water/bank.yaml").out()).contains("water/rise", "water/lake", "water/tank");
    assertThat(preview("water/bank.yaml:3").code()).isEqualTo(Exit.USAGE);
    assertThat(preview("rice", "--bank", "water").err()).contains("did you mean “rise”?");
  }

  @Test
  void whatIsTypedIsTriedInEveryAcceptedSpelling() {
    assertThat(preview("lake", "--bank", "water").out())
        .containsPattern("بحيرة\n +Right  1 of 1\n.*lake\n +Right  1 of 1\n.*0\n +Wrong");
    assertThat(preview("tank", "--bank", "water").out()).containsPattern(" 0\n +Wrong {2}0 of 2");
  }

  @Test
  void asJsonItKeepsItsSchema() {
    String json = preview("water/bank.yaml", "--format", "json").out();
    Schemas.hold(json);
    assertThat(json)
        .startsWith("{\"schema\":\"qimma.preview/1\",\"questions\":[")
        .contains(
            "\"places\":[{\"quote\":\"heat\",\"source\":\"leaflet\",\"line\":1,\"column\":1}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summit", "tutorial"})
  void everyQuestionThatIsBundledCanBeLookedAt(String bank) {
    Cli.Result result = cli.run("preview", "questions/" + bank + "/x.yaml");
    assertThat(result.code()).isNotEqualTo(Exit.BUG);
    String first =
        cli.run("browse", "--bank", bank).out().lines().findFirst().orElseThrow().strip();
    Cli.Result one = preview(first.substring(0, first.indexOf(' ')), "--bank", bank);
    assertThat(one.code()).isZero();
    assertThat(one.out()).contains("What each answer comes to:");
  }

  @Test
  void itSpeaksArabic() {
    cli.with("QIMMA_INTERFACE", "ar");
    assertThat(preview("rise", "--bank", "water", "--lang", "ar").out())
        .contains("ما تؤول إليه كل إجابة:", "الريح تحمل البخار فحسب.", "السبب:");
    assertThat(preview("x.yaml:1").code()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aBankWithErrorsIsShownAsFarAsItGoes() {
    cli.file(
        "bad/bank.yaml", "questions:\n  - id: a\n    q: One?\n    answer: true\n    ansr: x\n");
    Cli.Result result = preview("bad/bank.yaml:2");
    assertThat(result.err()).contains("One problem in this bank: qimma check bad");
    assertThat(result.out()).contains("bad/a  truefalse");
  }
}

package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was played, and going on with it. */
class HistoryTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  @Test
  void nothingIsThereAtFirst() {
    assertThat(cli.run("history").out()).contains("Nothing has been played yet");
    assertThat(Facts.of(cli.run("history", "--format", "json").out()).at("sittings").all())
        .isEmpty();
    assertThat(cli.run("resume").code()).isEqualTo(Exit.USAGE);
    assertThat(cli.run("history", "1").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aRecordedSittingIsToldAsItWasPlayed() {
    cli.typing("A\nA\n\n50\nبحيرة\n").run("quiz", "--record", "--seed", "4", "--order", "file");
    Facts all = Facts.of(cli.run("history", "--format", "json").out());
    assertThat(all.keys()).containsExactlyInAnyOrder("schema", "sittings");
    assertThat(all.at("schema").text()).isEqualTo("qimma.history/1");
    Facts sitting = all.at("sittings").at(0);
    assertThat(sitting.keys())
        .containsExactlyInAnyOrder(
            "id", "bank", "seed", "mode", "state", "asked", "answered", "score", "max");
    assertThat(sitting.at("bank").text()).isEqualTo("water");
    assertThat(sitting.at("seed").text()).isEqualTo("4");
    assertThat(sitting.at("state").text()).isEqualTo("done");
    assertThat(sitting.at("asked").text()).isEqualTo("5");
    assertThat(sitting.at("answered").text()).isEqualTo("4");
    assertThat(sitting.at("max").text()).isEqualTo("6");
    String id = sitting.at("id").text();
    assertThat(cli.run("history").out()).contains("4 of 5 answered");
    Facts items =
        Facts.of(cli.run("history", id, "--format", "json").out()).at("sittings").at(0).at("items");
    assertThat(items.all()).hasSize(5);
    assertThat(items.at(4).at("question").text()).isEqualTo("water/lake");
    assertThat(items.at(4).at("reply").text()).isEqualTo("بحيرة");
    assertThat(items.at(2).at("verdict").text()).isEqualTo("blank");
    assertThat(cli.run("history", id).out()).contains("water/lake", "بحيرة");
    assertThat(cli.run("resume", id).code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void eachLearnerHasTheirOwn() {
    cli.typing(WaterBank.RIGHT).run("quiz", "--record", "--learner", "Lina");
    assertThat(sittings("--learner", "Lina")).hasSize(1);
    assertThat(sittings("--learner", "Omar")).isEmpty();
    assertThat(cli.run("history").out()).contains("Nothing");
    assertThat(cli.run("history", "1", "--learner", "Omar").code()).isEqualTo(Exit.USAGE);
    cli.with("QIMMA_LEARNER", "Lina");
    assertThat(sittings("--lang", "en")).hasSize(1);
  }

  private List<Facts> sittings(String flag, String value) {
    return Facts.of(cli.run("history", "--format", "json", flag, value).out()).at("sittings").all();
  }

  @Test
  void aSittingThatWasLeftGoesOnWithTheSameQuestionAndTheSameOptions() {
    String begun = cli.typing("quiz --seed 5\n:skip\n:quit\n").run().out();
    String again = cli.typing("").run("resume").out();
    String question = again.substring(again.indexOf("Question"), again.indexOf("answer>"));
    assertThat(begun).contains(question);
    assertThat(cli.typing(":quit\n").run("resume", "1").out()).contains(question);
    assertThat(cli.typing("resume\n").run().out()).contains(question);
    assertThat(cli.typing("\n").run().out()).contains(question);
  }

  @Test
  void whatWasAnsweredIsNotAskedAgain() {
    cli.typing("quiz --order file\nheat from the sun\n\n:quit\n").run();
    Cli.Result rest = cli.typing("A;B\n\nخطأ\n\n50\n\nlake\n\n\n").run("resume");
    assertThat(rest.code()).isZero();
    assertThat(rest.out()).contains("Question 2 of 5", "Question 5 of 5");
    assertThat(rest.out()).doesNotContain("Question 1 of 5");
    Facts sitting = Facts.of(cli.run("history", "--format", "json").out()).at("sittings").at(0);
    assertThat(sitting.at("state").text()).isEqualTo("done");
    assertThat(sitting.at("answered").text()).isEqualTo("5");
    assertThat(cli.run("resume").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void itIsResumedFromAnyFolderWithTheBankItWasBegunWith() {
    cli.typing("quiz --order file\n:quit\n").run();
    Cli elsewhere =
        new Cli(folder.resolve("water")).with("QIMMA_HOME", folder.resolve("home").toString());
    assertThat(elsewhere.typing(":quit\n").run("resume").out()).contains("What makes water rise?");
  }

  @Test
  void aBankThatHasGoneIsSaidToBe() {
    cli.typing("quiz\n:quit\n").run();
    WaterBank.in(cli, "answer: true", "answer: perhaps");
    assertThat(cli.run("resume").code()).isEqualTo(Exit.INVALID_BANK);
    cli.file("water/bank.yaml", "questions:\n  - {id: other, q: One?, answer: true}\n");
    Cli.Result gone = cli.run("resume");
    assertThat(gone.code()).isEqualTo(Exit.INVALID_BANK);
    assertThat(gone.err()).contains("sitting 1");
  }
}

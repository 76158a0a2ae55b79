package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that the program tells is the key that it marks by. */
class RoundTripTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));
  private List<Facts> questions = List.of();

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
    questions =
        Facts.ofLines(cli.run("browse", "--key", "--format", "jsonl", "--order", "file").out());
  }

  @Test
  void everyModelEarnsFullMarksInTheOrderOfTheFile() {
    StringBuilder replies = new StringBuilder();
    questions.forEach(question -> replies.append(model(question)).append('\n'));
    assertPerfect(replies.toString());
  }

  @Test
  void andBehindItsIdInAnyOrder() {
    List<String> lines = new ArrayList<>();
    questions.forEach(q -> lines.add(q.at("id").text() + ": " + model(q) + "\n"));
    Collections.shuffle(lines, new Random(7));
    assertPerfect(String.join("", lines));
  }

  @Test
  void andAsResponsesWithTheSameScore() {
    StringBuilder csv = new StringBuilder("learner,question,response\n");
    questions.forEach(
        q -> csv.append("Lina,").append(q.at("id").text()).append(',').append(cell(model(q))));
    Cli.Result result =
        cli.file("r.csv", csv.toString())
            .run("grade", "r.csv", "--strict", "--pass", "100", "--scores", "s.csv");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(folder.resolve("s.csv")).content().contains("Lina," + max() + "," + max() + ",100,");
  }

  @Test
  void aWrongHalfScoresTheSameEitherWay() {
    StringBuilder csv = new StringBuilder("learner,question,response\n");
    StringBuilder replies = new StringBuilder();
    for (int i = 0; i < questions.size(); i++) {
      String reply = i % 2 == 0 ? model(questions.get(i)) : "B";
      replies.append(reply).append('\n');
      csv.append("L,").append(questions.get(i).at("id").text()).append(',').append(cell(reply));
    }
    Facts sitting = Facts.of(cli.typing(replies.toString()).run("quiz", "--format", "json").out());
    Facts report = Facts.of(cli.typing(csv.toString()).run("grade", "-", "--format", "json").out());
    assertThat(report.at("test").at("max_observed").text()).isEqualTo(sitting.at("score").text());
  }

  private void assertPerfect(String replies) {
    Cli.Result result =
        cli.typing(replies).run("quiz", "--answers", "-", "--format", "json", "--pass", "100");
    assertThat(result.code()).as(result.err()).isZero();
    Facts sitting = Facts.of(result.out());
    assertThat(sitting.at("percent").text()).isEqualTo("100");
    assertThat(sitting.at("score").text()).isEqualTo(max());
    assertThat(sitting.at("answered").text()).isEqualTo(String.valueOf(questions.size()));
  }

  private String max() {
    return Facts.of(cli.typing("").run("quiz", "--format", "json").out()).at("max").text();
  }

  private static String model(Facts question) {
    assertThat(question.at("model").text()).doesNotContain("\n").isNotBlank();
    return question.at("model").text();
  }

  private static String cell(String reply) {
    return "\"" + reply.replace("\"", "\"\"") + "\"\n";
  }
}

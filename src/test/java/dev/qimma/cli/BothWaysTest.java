package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply earns the same in a sitting and in a response file, in every question of our banks. */
class BothWaysTest {

  private static final List<String> REPLIES =
      List.of("", "A", "ب", "C", "A;D", "2", "true", "لا", "1=B;2=A;3=C", "3;1;2", "٤٢", "zzz");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"summit", "tutorial"})
  void aSittingAndAResponseFileGiveTheSameMarks(String bank) throws IOException {
    Cli cli = new Cli(folder).with("QIMMA_BANK", bank);
    List<Facts> questions =
        Facts.ofLines(cli.run("browse", "--key", "--format", "jsonl", "--order", "file").out());
    Map<String, String> played = new TreeMap<>();
    StringBuilder csv = new StringBuilder("learner,question,response\n");
    play(cli, "model", questions, question -> question.at("model").text(), played, csv);
    for (String reply : REPLIES) {
      play(cli, "reply " + reply, questions, question -> reply, played, csv);
    }
    Cli.Result graded =
        cli.file("responses.csv", csv.toString())
            .run("grade", "responses.csv", "--scores", "s.csv");
    assertThat(graded.out()).contains(" + 0 rejected.");
    assertThat(scores()).isEqualTo(played);
  }

  /** Plays a sitting with a reply to each question, and writes rows that say the same. */
  private static void play(
      Cli cli,
      String name,
      List<Facts> questions,
      Function<Facts, String> reply,
      Map<String, String> played,
      StringBuilder csv) {
    StringBuilder script = new StringBuilder();
    for (Facts question : questions) {
      String id = question.at("id").text();
      script.append(id).append(": ").append(reply.apply(question)).append('\n');
      csv.append(quoted(name + " " + id)).append(',').append(id).append(',');
      csv.append(quoted(reply.apply(question))).append('\n');
    }
    Cli.Result sitting =
        cli.file("replies.txt", script.toString())
            .run("quiz", "--answers", "replies.txt", "--order", "file", "--format", "json");
    for (Facts item : Facts.of(sitting.out()).at("items").all()) {
      played.put(name + " " + item.at("question").text(), item.at("score").text());
    }
    assertThat(Facts.of(sitting.out()).at("items").all()).hasSameSizeAs(questions);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private Map<String, String> scores() throws IOException {
    Map<String, String> scores = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("s.csv"))) {
      String[] cells = line.split(",", -1);
      scores.put(cells[0], cells[1]);
    }
    scores.remove("learner");
    return scores;
  }
}

package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.question.Letterprint;
import dev.qimma.question.MarkingScheme;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a sheet is of the bank at hand, and what it tells of what was asked. */
class SheetFileTest {

  private static Grader grader() {
    return new Grader(
        List.of(Samples.bank()), MarkingScheme.GRADING, GradingOptions.STANDARD, RejectSink.NONE);
  }

  private static Optional<String> fault(byte[] yaml) throws IOException {
    return grader().read("a.yaml", new ByteArrayInputStream(yaml)).map(Message::key);
  }

  private static List<String> scores(String yaml) throws IOException {
    Grader grader = grader();
    assertThat(grader.read("a.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)))).isEmpty();
    return grader.gradebook().standings().stream()
        .map(s -> s.learner() + " " + s.score() + " " + s.answered() + "+" + s.blank())
        .toList();
  }

  @Test
  void aSheetThatListsItsQuestionsFitsByThem() throws IOException {
    String print =
        Letterprint.of(
            List.of(
                Samples.bank().question("week").orElseThrow(),
                Samples.bank().question("rain").orElseThrow()));
    String sheet = "learner: Sara\nfingerprint: " + print + "\n%sresponses: {rain: A}\n";
    String listed = "questions: [week, {id: rain, q: What falls?}]\n";
    assertThat(scores(sheet.formatted(listed))).containsExactly("Sara 1 1+0");
    assertThat(fault(sheet.formatted("").getBytes(UTF_8))).contains("sheet.letters");
  }

  @Test
  void onlySheetsThatWereMadeTellWhatWasAsked() throws IOException {
    Asked asked = new Asked(List.of(Samples.bank()));
    String print = Letterprint.of(Samples.bank().questions());
    String made =
        "- learner: a\n  fingerprint: %s\n  responses: {rain: A, week: }\n".formatted(print);
    String byHand = "- learner: b\n  responses: {round: t}\n";
    assertThat(asked.read("a.yaml", new ByteArrayInputStream((made + byHand).getBytes(UTF_8))))
        .isFalse();
    assertThat(asked.size()).isZero();
    assertThat(asked.read("a.yaml", new ByteArrayInputStream(made.getBytes(UTF_8)))).isTrue();
    assertThat(asked.read("a.yaml", new ByteArrayInputStream("[".getBytes(UTF_8)))).isFalse();
    assertThat(asked.size()).isEqualTo(2);
    assertThat(asked.banks().get(0).questions())
        .extracting(question -> question.card().id())
        .containsExactly("rain", "week");
  }

  @Test
  void aSheetOfBytesThatAreNoTextCannotBeRead() throws IOException {
    byte[] latin = "learner: caf\u00E9\nresponses: {rain: A}\n".getBytes(ISO_8859_1);
    assertThat(fault(latin)).contains("sheet.not-utf8");
  }
}

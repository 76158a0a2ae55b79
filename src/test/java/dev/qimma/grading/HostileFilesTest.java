package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.question.MarkingScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are meant to break whoever reads them. */
class HostileFilesTest {

  private static final int MEBIBYTES = 64;

  @ParameterizedTest
  @CsvSource({
    "a.csv,'learner,question,response\nL1,rain,','\nL2,rain,A\n',2 too_long",
    "a.csv,'learner,question,response\nL1,rain,\"','\nL2,rain,A\n',2 too_long",
    "a.csv,'learner,rain\nL1,\"','\"\nL2,A\n',2 too_long",
    "a.jsonl,'{\"learner\":\"','\n{\"learner\":\"L2\",\"question\":\"rain\",\"response\":\"A\"}\n',1 too_long"
  })
  void aRecordWithoutAnEndIsOneRejectHoweverLong(
      String name, String start, String end, String reject) throws IOException {
    List<String> rejects = new ArrayList<>();
    for (int threads = 1; threads < 3; threads++) {
      Grader grader =
          new Grader(
              List.of(Samples.bank()),
              MarkingScheme.GRADING,
              GradingOptions.STANDARD,
              r -> rejects.add(r.line() + " " + r.reason().word()),
              Workers.of(threads, Progress.UNTOLD));
      assertThat(grader.read(name, endless(start, end))).isEmpty();
      boolean isClosed = !start.endsWith("rain,\"");
      assertThat(grader.gradebook().standings()).hasSize(isClosed ? 1 : 0);
    }
    assertThat(rejects).containsExactly(reject, reject);
  }

  /** Much between a start and an end, without line breaks, which is nowhere in memory. */
  private static InputStream endless(String start, String end) {
    List<InputStream> parts = new ArrayList<>();
    byte[] much = "x".repeat(1 << 20).getBytes(UTF_8);
    parts.add(new ByteArrayInputStream(start.getBytes(UTF_8)));
    for (int i = 0; i < MEBIBYTES; i++) {
      parts.add(new ByteArrayInputStream(much));
    }
    parts.add(new ByteArrayInputStream(end.getBytes(UTF_8)));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  @ParameterizedTest
  @CsvSource({"1", "7", "262144"})
  void nulsAreLettersLikeOthers(int block) throws IOException {
    String csv = "learner,question,response\nL\0,rain,A\nL,rain,\0\nL,w\0,A\n\0\n";
    List<String> rejects = new ArrayList<>();
    Grader grader =
        new Grader(
            List.of(Samples.bank()),
            MarkingScheme.GRADING,
            GradingOptions.STANDARD,
            r -> rejects.add(r.line() + " " + r.reason().word()),
            new Workers(2, block, Progress.UNTOLD));
    assertThat(grader.read("a.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)))).isEmpty();
    Gradebook book = grader.gradebook();
    assertThat(book.standings()).extracting(Standing::learner).containsExactly("L\0", "L");
    assertThat(book.standings().get(0).score().plain()).isEqualTo("1");
    assertThat(rejects).containsExactly("4 unknown_question", "5 too_few_fields");
  }
}

package dev.qimma.grading;

import static dev.qimma.grading.Samples.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.qimma.grading.Samples.Graded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records = graded + blank + rejected, whatever comes in. */
class LawTest {

  private static final int RECORDS = 10_000;
  private static final List<String> LEARNERS = List.of("سارة", "علي", "L3", "\"O'Hara, Pat\"", "");
  private static final List<String> QUESTIONS =
      List.of("rain", "spring", "small/round", "capital", "week", "snow", "");
  private static final List<String> RESPONSES =
      List.of("A", "أ", "A؛C", "٣٫٥", "", "Z", "\"القاهرة\n\"", "\"x\"y", "a\"b", "A,B", "\\");

  @ParameterizedTest
  @EnumSource(DuplicatePolicy.class)
  void noRecordIsDropped(DuplicatePolicy policy) {
    GradingOptions options =
        GradingOptions.STANDARD.withDuplicates(policy).withRoster(new TreeSet<>(LEARNERS));
    Graded graded = grade(options, dirty(new Random(7)));
    Counts counts = graded.book().counts();
    assertThat(counts.records()).isEqualTo(RECORDS);
    assertThat(counts.graded() + counts.blank() + counts.rejected()).isEqualTo(RECORDS);
    assertThat(graded.rejects()).hasSize((int) counts.rejected());
    assertThat(sheets(graded)).isEqualTo(counts.graded() + counts.blank());
    assertThat(counts.rejects().keySet()).contains(Reason.BAD_QUOTING, Reason.BAD_UTF8);
  }

  @Test
  void sameBytesInSameBookOut() {
    assertThat(grade(GradingOptions.STANDARD, dirty(new Random(3))).facts())
        .isEqualTo(grade(GradingOptions.STANDARD, dirty(new Random(3))).facts());
  }

  @Test
  void brokenCountsAreABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Counts(3, 1, 1, Map.of(), Map.of()))
        .withMessage("3 records, but 1 graded, 1 blank, 0 rejected");
  }

  private static long sheets(Graded graded) {
    return graded.book().standings().stream()
        .mapToLong(standing -> standing.answered() + standing.blank())
        .sum();
  }

  private static byte[] dirty(Random random) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    csv.writeBytes("learner,question,response\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < RECORDS; i++) {
      String learner = random.nextInt(3) > 0 ? "L" + random.nextInt(3000) : pick(LEARNERS, random);
      String row = learner + "," + pick(QUESTIONS, random) + "," + pick(RESPONSES, random);
      csv.writeBytes(row.getBytes(StandardCharsets.UTF_8));
      if (random.nextInt(50) == 0) {
        csv.write(0xC3);
      }
      csv.writeBytes(pick(List.of("\n", "\r\n", "\n\n"), random).getBytes(StandardCharsets.UTF_8));
    }
    return csv.toByteArray();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}

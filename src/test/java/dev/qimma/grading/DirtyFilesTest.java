package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.question.MarkingScheme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the blocks and the threads: what comes out is what slow reading gives. */
class DirtyFilesTest {

  private static final int FILES = 250;
  private static final List<String> HEADERS =
      List.of(
          "learner,question,response",
          "learner,question,response",
          "response,learner,question",
          "learner,note,question,response");
  private static final List<String> LEARNERS =
      List.of("L1", "L1", "L2", " L1", "سارة", "سارة ", "\"L1\"", "\"O'Hara, Pat\"", "", " ");
  private static final List<String> QUESTIONS =
      List.of(
          "rain",
          "spring",
          "round",
          "capital",
          "week",
          "small/rain",
          " rain",
          "\"week\"",
          "\"rain\n\"",
          "snow",
          "");
  private static final List<String> RESPONSES =
      List.of(
          "A",
          "b",
          "أ",
          "A;C",
          "3.5",
          "٣٫٥",
          "",
          " ",
          "Z",
          "القاهرة",
          "Cairo",
          "\"Cairo\"",
          "\"القاهرة\n\"",
          "\"A\"\"\"",
          "\"a\r\nb\"",
          "no,no",
          "x\0y",
          "\\");
  private static final List<String> ENDS =
      List.of("\n", "\n", "\n", "\r\n", "\n\n", "\r", "\r\r\n");
  private static final List<String> DIRT =
      List.of("\"", "\"\"", "\r", "\n", ",", "\0", "\u00E9", "\uFFFD", "\uFEFF", " ");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theGraderReadsWhatSlowReadingReads(int seed) throws IOException {
    Random random = new Random(seed);
    for (int file = 0; file < FILES; file++) {
      byte[] csv = dirty(random);
      DuplicatePolicy policy = pick(List.of(DuplicatePolicy.values()), random);
      Set<String> roster = random.nextInt(3) > 0 ? Set.of() : Set.of("L1", "سارة", "L9");
      String expected =
          new SlowGrader(Samples.bank().questions(), policy, roster).read(csv).result();
      Workers workers = new Workers(1 + random.nextInt(4), 1 + random.nextInt(70), Progress.UNTOLD);
      assertThat(graded(csv, policy, roster, workers))
          .as("seed %d, file %d, %s:%n%s", seed, file, workers, new String(csv, UTF_8))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aLongerFileIsTheSameInBlocksOfAnySize(int threads) throws IOException {
    Random random = new Random(threads);
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    csv.writeBytes((HEADERS.get(0) + "\n").getBytes(UTF_8));
    for (int i = 0; i < 300; i++) {
      csv.writeBytes(rows(random, HEADERS.get(0)));
    }
    byte[] bytes = csv.toByteArray();
    String expected =
        new SlowGrader(Samples.bank().questions(), DuplicatePolicy.FIRST, Set.of())
            .read(bytes)
            .result();
    for (int block : List.of(1, 2, 3, 7, 64, 1000, 4096, 1 << 18)) {
      Workers workers = new Workers(threads, block, Progress.UNTOLD);
      assertThat(graded(bytes, DuplicatePolicy.FIRST, Set.of(), workers))
          .as("%s", workers)
          .isEqualTo(expected);
    }
  }

  private static String graded(
      byte[] csv, DuplicatePolicy policy, Set<String> roster, Workers workers) throws IOException {
    List<Reject> rejects = new ArrayList<>();
    GradingOptions options = GradingOptions.STANDARD.withDuplicates(policy);
    Grader grader =
        new Grader(
            List.of(Samples.bank()),
            MarkingScheme.GRADING,
            roster.isEmpty() ? options : options.withRoster(roster),
            rejects::add,
            workers);
    assertThat(grader.read("answers.csv", new ByteArrayInputStream(csv))).isEmpty();
    return SlowGrader.result(grader.gradebook(), rejects);
  }

  private static byte[] dirty(Random random) {
    String header = pick(HEADERS, random);
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    csv.writeBytes(((random.nextInt(4) == 0 ? "\uFEFF" : "") + header + "\n").getBytes(UTF_8));
    csv.writeBytes(rows(random, header));
    return csv.toByteArray();
  }

  private static byte[] rows(Random random, String header) {
    StringBuilder rows = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      rows.append(row(random, header)).append(pick(ENDS, random));
    }
    if (random.nextInt(3) == 0) {
      rows.append(row(random, header));
    }
    if (random.nextInt(2) == 0) {
      rows.insert(random.nextInt(rows.length() + 1), pick(DIRT, random));
    }
    byte[] bytes = rows.toString().getBytes(UTF_8);
    if (bytes.length > 0 && random.nextInt(3) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String row(Random random, String header) {
    String learner = pick(LEARNERS, random);
    String question = pick(QUESTIONS, random);
    String response = pick(RESPONSES, random);
    String row =
        header
            .replace("learner", learner)
            .replace("question", question)
            .replace("response", response)
            .replace("note", pick(List.of("x", "سارة", "\"a\nb\""), random));
    return random.nextInt(20) == 0 ? row.substring(random.nextInt(row.length() + 1)) : row;
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}

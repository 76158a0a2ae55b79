package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in blocks: what is told of the reading, what fails in the middle, and round numbers. */
class IntakeTest {

  private static final String HEADER = "learner,question,response\n";

  /** Remembers how much was read. */
  private static final class Told implements Progress {
    private long bytes;
    private int ends;

    @Override
    public void read(int more) {
      bytes += more;
    }

    @Override
    public void end() {
      ends++;
    }
  }

  private static String rows(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> "L" + i + ",rain,A\n")
        .collect(Collectors.joining());
  }

  private static Grader grader(Workers workers, RejectSink rejects) {
    return new Grader(
        java.util.List.of(Samples.bank()),
        MarkingScheme.GRADING,
        GradingOptions.STANDARD,
        rejects,
        workers);
  }

  private static Gradebook read(Grader grader, String csv) throws IOException {
    assertThat(grader.read("a.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)))).isEmpty();
    return grader.gradebook();
  }

  @ParameterizedTest
  @CsvSource({"1,16", "3,16", "1,1000", "2,262144"})
  void everyByteBelowTheHeaderIsToldOnceAndTheEndToo(int threads, int block) throws IOException {
    String rows = rows(100) + "L,capital,\"" + "x\n".repeat(200) + "\"\nL,rain,A\n";
    Told told = new Told();
    read(grader(new Workers(threads, block, told), RejectSink.NONE), HEADER + rows);
    assertThat(told.bytes).isEqualTo(rows.length());
    assertThat(told.ends).isEqualTo(1);
  }

  /** A file that breaks off behind all that is looked at first. */
  private static InputStream breakingOff() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            return read();
          }
        };
    byte[] start = (HEADER + rows(150_000)).getBytes(UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(start), broken);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aStreamThatFailsInTheMiddleFailsTheGrading(int threads) {
    Grader grader = grader(new Workers(threads, 1 << 16, Progress.UNTOLD), RejectSink.NONE);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> grader.read("a.csv", breakingOff()))
        .withMessage("unplugged");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whereRejectsCannotBeKeptTheGradingFails(int threads) {
    RejectSink full =
        reject -> {
          throw new IllegalStateException("full");
        };
    Grader grader = grader(new Workers(threads, 64, Progress.UNTOLD), full);
    assertThatIllegalStateException()
        .isThrownBy(() -> read(grader, HEADER + rows(50) + "L,snow,A\n" + rows(50)))
        .withMessage("full");
  }

  /** A batch has room for 4,096 learners and responses before it grows. */
  @ParameterizedTest
  @ValueSource(ints = {4095, 4096, 4097, 8192, 8193, 9000})
  void aBlockOfAnyNumberOfLearnersIsGradedWhole(int size) throws IOException {
    Workers one = new Workers(1, 1 << 18, Progress.UNTOLD);
    Gradebook book = read(grader(one, RejectSink.NONE), HEADER + rows(size));
    assertThat(book.standings()).hasSize(size).allMatch(s -> s.score().equals(Fraction.ONE));
    assertThat(book.counts().records()).isEqualTo(size);
  }

  @Test
  void aBlockOfManyCellsOfAWideFileIsGradedWhole() throws IOException {
    String rows =
        IntStream.range(0, 3000)
            .mapToObj(i -> "L" + i + ",A,A;C,t,Cairo,3.5\n")
            .collect(Collectors.joining());
    Workers one = new Workers(1, 1 << 18, Progress.UNTOLD);
    Gradebook book =
        read(grader(one, RejectSink.NONE), "learner,rain,spring,round,capital,week\n" + rows);
    assertThat(book.standings()).hasSize(3000).allMatch(s -> s.score().plain().equals("6"));
    assertThat(book.counts().graded()).isEqualTo(15_000);
  }

  @Test
  void learnersWhoComeBackAgainAndAgainKeepTheirSheets() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String answer :
        new String[] {"rain,A", "spring,A;C", "round,t", "capital,Cairo", "week,3.5"}) {
      IntStream.range(0, 700).forEach(i -> rows.append("L" + i + "," + answer + "\n"));
    }
    Workers one = new Workers(1, 1 << 18, Progress.UNTOLD);
    Gradebook book = read(grader(one, RejectSink.NONE), HEADER + rows);
    assertThat(book.standings()).hasSize(700).allMatch(s -> s.score().plain().equals("6"));
  }
}

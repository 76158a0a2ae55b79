package dev.qimma.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A bank so large that several threads look at it. */
class ManyQuestionsTest {

  private static final int MANY = 1_300;

  private static String question(int number) {
    return "  - {id: q"
        + number
        + ", q: What did town "
        + number % 700
        + " not refuse to build?, right: Bridge "
        + number
        + ", wrong: [None of the above, Never, Tower "
        + number
        + "]}";
  }

  private static List<Diagnostic> lookedAt(BankReader.Loaded loaded) {
    return Checkup.of(loaded, Evidence.NONE);
  }

  @Test
  void aWholeTeamFindsWhatOneFinds() throws Exception {
    String questions =
        IntStream.range(0, MANY)
            .mapToObj(ManyQuestionsTest::question)
            .collect(Collectors.joining("\n", "lang: en\nquestions:\n", "\n"));
    BankReader.Loaded loaded =
        BankReader.read("many", List.of(new BankFile("many.yaml", questions)));
    assertThat(loaded.hasErrors()).isFalse();
    List<Diagnostic> alone = inPool(1, loaded);
    assertThat(alone).hasSizeGreaterThan(2 * MANY);
    assertThat(inPool(4, loaded)).isEqualTo(alone);
    assertThat(lookedAt(loaded)).isEqualTo(alone);
  }

  /** Streams go parallel in the pool that they are begun in. */
  private static List<Diagnostic> inPool(int threads, BankReader.Loaded loaded) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> lookedAt(loaded)).get();
    } finally {
      pool.shutdown();
    }
  }
}

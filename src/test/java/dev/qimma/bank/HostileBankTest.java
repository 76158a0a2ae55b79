package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm are told to be wrong, in good time. */
class HostileBankTest {

  private static final Duration IN_GOOD_TIME = Duration.ofSeconds(30);

  static Stream<Named<String>> files() {
    return Stream.of(
        Named.of("deep lists", "x: " + "[".repeat(10_000) + "]".repeat(10_000)),
        Named.of("deep maps", "x: " + "{a: ".repeat(10_000)),
        Named.of("deep blocks", "- ".repeat(10_000) + "a"),
        Named.of("deep keys", "? ".repeat(10_000) + "a"),
        Named.of("an alias bomb", bomb()),
        Named.of("many aliases", "a: &a x\nb: [" + "*a, ".repeat(20_000) + "*a]\n"),
        Named.of("a reference to itself", "a: &a [*a]\n"),
        Named.of("a merge key", "a: &a {q: x}\nquestions:\n  - <<: *a\n"),
        Named.of("NUL", "qimma: 1\ntitle: a\0b\n"),
        Named.of("NUL only", "\0\0\0"),
        Named.of("half a letter", "qimma: 1\ntitle: a\ud800b\n"),
        Named.of("half a letter, escaped", "qimma: 1\ntitle: \"a\\ud800b\"\n"),
        Named.of("a letter beyond all, escaped", "qimma: 1\ntitle: \"a\\U7fffffffb\"\n"),
        Named.of("a long line", "qimma: 1\ntitel: " + "a".repeat(1 << 20) + "\n"),
        Named.of("a long key", "a".repeat(1 << 20) + ": 1\n"),
        Named.of("a long Arabic line", "qimma: 1\ntitle: [" + "نص ".repeat(1 << 19) + "]\n"),
        Named.of("a long line of many", "x: [" + "نص, ".repeat(100_000) + "🌧]\n"),
        Named.of("many colons", "a: b" + ": c".repeat(300_000)),
        Named.of("many forbidden letters", "x:\n" + "  - \u202e\n".repeat(20_000)),
        Named.of("many values missing", "title: &a ء\nx:\n" + "  -\n".repeat(200_000)),
        Named.of("an empty key", ": 1\n"),
        Named.of("a huge number", "questions:\n  - id: a\n    q: x\n    number: 1e999999999\n"),
        Named.of("tags", "!!python/object:os.system\n"),
        Named.of("a directive", "%YAML 9.9\n---\nqimma: 1\n"));
  }

  /** A billion laughs. */
  private static String bomb() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append(String.format(Locale.ROOT, "a%1$d: &a%1$d [*a%2$d, *a%2$d]\n", i, i - 1));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void itIsTold(String text) {
    List<Diagnostic> diagnostics =
        Assertions.assertTimeoutPreemptively(IN_GOOD_TIME, () -> read(text).diagnostics());
    assertThat(diagnostics).anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    assertThat(new BrokenBank("hostile").said(text)).hasSizeLessThan(20_000_000);
  }

  @Test
  void anEmptyFileIsAnEmptyBank() {
    assertThat(read("").diagnostics()).isEmpty();
    assertThat(read("# nothing yet\n").diagnostics()).isEmpty();
  }

  @Test
  void noSpellingOfABankThrows() {
    List<String> texts = BrokenBank.all().map(BrokenBank::text).toList();
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      String text = spoiled(texts.get(random.nextInt(texts.size())), random);
      assertThat(read(text).bank()).as(text).isNotNull();
      assertThat(new BrokenBank("spoiled").said(text)).as(text).isNotEmpty();
    }
  }

  private static String spoiled(String text, Random random) {
    String signs = "[]{}:,-#&*!|>'\"%@`?\t\n \\\0\u202e\ufeff\u0085\ud800ء";
    StringBuilder spoiled = new StringBuilder(text);
    for (int times = random.nextInt(4); times >= 0; times--) {
      int at = random.nextInt(spoiled.length());
      char sign = signs.charAt(random.nextInt(signs.length()));
      switch (random.nextInt(3)) {
        case 0 -> spoiled.insert(at, sign);
        case 1 -> spoiled.setCharAt(at, sign);
        default -> spoiled.delete(at, Math.min(spoiled.length() - 1, at + random.nextInt(9)));
      }
    }
    return spoiled.toString();
  }

  private static BankReader.Loaded read(String text) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text)));
  }
}

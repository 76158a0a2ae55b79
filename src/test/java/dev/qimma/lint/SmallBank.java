package dev.qimma.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Banks of a few lines, and what a check says of them. */
final class SmallBank {

  private SmallBank() {}

  /** The weight of what a rule says of a bank, once. */
  static String told(String code, String bank) {
    List<String> told =
        check(List.of(new BankFile("b.yaml", bank))).stream()
            .filter(diagnostic -> diagnostic.rule().code().equals(code))
            .map(diagnostic -> diagnostic.severity().name())
            .toList();
    assertThat(told).hasSizeLessThan(2);
    return told.isEmpty() ? "NONE" : told.get(0);
  }

  static List<Diagnostic> check(List<BankFile> files) {
    return Checkup.of(BankReader.read("b", files), Evidence.NONE);
  }

  static String choice(String right, String... wrong) {
    return "questions:\n" + item("q", "What?", "right: " + right, String.join(", ", wrong));
  }

  static String item(String id, String stem, String right, String wrong) {
    return "  - id: %s\n    q: %s\n    %s\n    wrong: [%s]\n".formatted(id, stem, right, wrong);
  }

  static String questions(int count, IntFunction<String> item) {
    return "questions:\n" + IntStream.range(0, count).mapToObj(item).collect(Collectors.joining());
  }

  static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "word" + (char) ('a' + i))
        .collect(Collectors.joining(" "));
  }
}

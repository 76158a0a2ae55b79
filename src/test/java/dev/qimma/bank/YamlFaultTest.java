package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFaultTest {

  /** Two bars stand for a comma, which the table needs for itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "> 5            | QE001.sign        | 12",
        "! Rain         | QE001.sign        | 12",
        "!Rain is       | QE001.sign        | 12",
        "- 5            | QE001.sign        | 12",
        "? what         | QE001.sign        | 12",
        "%x             | QE001.sign        | 12",
        ", x            | QE001.sign        | 12",
        "`x`            | QE001.sign        | 12",
        "*              | QE001.sign        | 12",
        "*x             | QE001.alias       | 12",
        "{x             | QE001.bracket     | 12",
        "[Rain, Snow    | QE001.bracket     | 12",
        "[a] b          | QE001.after-list  | 16",
        "'\"a\" and \"b\"    | QE001.quote     | 12",
        "\"a\" and \"b\"    | QE001.after-quote | 16",
        "'a'b           | QE001.after-quote | 15",
        "\"C:\\q\"         | QE001.escape      | 16",
        "Rain:          | QE001.colon       | 16",
        "a: b: c        | QE001.colon       | 13",
        "«ماء»: ماء     | QE001.colon       | 17",
        "[\"a\" \"b\"]      | QE001.flow        | 17",
      })
  void itsCauseIsToldAtItsPlace(String typed, String key, int column) {
    Diagnostic diagnostic = diagnostics(typed).get(0);
    assertThat(diagnostic.message().key()).isEqualTo(key);
    assertThat(diagnostic.span().place()).isEqualTo("b.yaml:5:" + column);
    assertThat(diagnostics(typed)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"x, 17", "u, 17", "U, 17", "u0, 12"})
  void anEscapeThatTheEndCutsShortIsTold(String escape, int column) {
    String text = "qimma: 1\ntopic: t\nquestions:\n  - id: rain\n    right: \"ab\\" + escape;
    List<Diagnostic> told =
        BankReader.read("b", List.of(new BankFile("b.yaml", text))).diagnostics();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).span().place()).isEqualTo("b.yaml:5:" + column);
  }

  private static List<Diagnostic> diagnostics(String typed) {
    String text =
        "qimma: 1\nquestions:\n  - id: rain\n    q: What?\n    right: "
            + typed
            + "\n    wrong: [Wind, Salt]\n";
    return BankReader.read("b", List.of(new BankFile("b.yaml", text))).diagnostics();
  }
}

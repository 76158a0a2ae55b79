package dev.qimma.lint;

import static dev.qimma.lint.SmallBank.check;
import static dev.qimma.lint.SmallBank.choice;
import static dev.qimma.lint.SmallBank.item;
import static dev.qimma.lint.SmallBank.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules switched off by a question, a file or a bank. */
class AllowTest {

  @Test
  void aQuestionMayBreakARuleThatItAllows() {
    String bank = choice("a".repeat(36), "b", "c");
    String allowed = bank + "    allow: [QI204]\n";
    assertThat(told("QI204", bank)).isEqualTo("WARNING");
    assertThat(told("QI204", allowed)).isEqualTo("NONE");
    assertThat(told("QI204", allowed.replace("QI204", "QI205"))).isEqualTo("WARNING");
  }

  @Test
  void aBankMayAllowARuleOfItsQuestionsAndOfItself() {
    String bank = "allow: [QI204, QB607]\n" + choice("a".repeat(36), "b", "c");
    assertThat(told("QI204", bank)).isEqualTo("NONE");
    assertThat(told("QB607", bank)).isEqualTo("NONE");
  }

  @Test
  void whatAFileAllowsHoldsInThatFileAlone() {
    BankFile main = new BankFile("bank.yaml", "qimma: 1\n");
    BankFile one = new BankFile("one.yaml", "allow: QI213\n" + "questions:\n" + two("one"));
    BankFile other = new BankFile("two.yaml", "questions:\n" + two("two"));
    assertThat(check(List.of(main, one, other)))
        .filteredOn(diagnostic -> diagnostic.rule().code().equals("QI213"))
        .extracting(Diagnostic::question)
        .containsExactly("two");
  }

  @Test
  void whatTheBankAllowsHoldsInEveryFile() {
    BankFile main = new BankFile("bank.yaml", "qimma: 1\nallow: [QI213]\n");
    BankFile one = new BankFile("one.yaml", "allow: [QI204]\nquestions:\n" + two("one"));
    assertThat(check(List.of(main, one)))
        .noneMatch(diagnostic -> diagnostic.rule().code().equals("QI213"));
  }

  @ParameterizedTest(name = "allow: [{0}]: {1}")
  @CsvSource({"QI2O3, QE022.rule-near", "nonsense, QE022.rule", "QE005, QE022.rule"})
  void whatIsNoRuleCannotBeAllowed(String code, String key) {
    String bank = choice("up", "down", "away") + "    allow: [" + code + "]\n";
    assertThat(check(List.of(new BankFile("b.yaml", bank))))
        .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .extracting(diagnostic -> diagnostic.message().key())
        .containsExactly(key);
  }

  private static String two(String id) {
    return item(id, "What?", "right: up", "down");
  }
}

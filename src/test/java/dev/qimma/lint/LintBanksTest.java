package dev.qimma.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weak banks and their good twins; {@code -Dgolden=write} writes what is said of the weak. */
class LintBanksTest {

  static Stream<LintBank> weak() {
    return LintBank.all().filter(bank -> !bank.isGood());
  }

  static Stream<LintBank> good() {
    return LintBank.all().filter(LintBank::isGood);
  }

  @ParameterizedTest
  @MethodSource("weak")
  void theWeakIsToldWhy(LintBank bank) {
    String said = bank.said();
    if ("write".equals(System.getProperty("golden"))) {
      bank.writeGolden(said);
    }
    assertThat(said).isNotEmpty().isEqualTo(bank.golden());
  }

  @ParameterizedTest
  @MethodSource("good")
  void theGoodTwinIsLeftAlone(LintBank bank) {
    assertThat(bank.found()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("weak")
  void aQuestionIsToldOnce(LintBank bank) {
    assertThat(bank.found().stream().filter(d -> !d.question().isEmpty()))
        .extracting(diagnostic -> diagnostic.question())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("everyBank")
  void nothingElseIsBrokenInIt(LintBank bank) {
    assertThat(bank.diagnostics())
        .filteredOn(diagnostic -> diagnostic.rule().code().startsWith("QE"))
        .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
  }

  static Stream<LintBank> everyBank() {
    return LintBank.all();
  }

  @Test
  void everyRuleHasAWeakBankAndAGoodOne() {
    Set<String> rules =
        Arrays.stream(Rule.values())
            .filter(Rule::isAllowable)
            .map(Rule::code)
            .filter(code -> !code.startsWith("QB7")) // these need learners
            .collect(Collectors.toSet());
    assertThat(codes(bank -> !bank.isGood())).isEqualTo(rules);
    assertThat(codes(LintBank::isGood)).isEqualTo(rules);
  }

  /** QI208 is of English grammar; the Arabic of QI202 is in its other banks. */
  @Test
  void everyRuleThatReadsWordsHasAnArabicBank() {
    Set<String> rules = codes(bank -> true);
    rules.removeAll(Set.of("QI202", "QI208"));
    assertThat(codes(LintBank::isArabic)).isEqualTo(rules);
  }

  private static Set<String> codes(Predicate<LintBank> which) {
    return LintBank.all().filter(which).map(LintBank::code).collect(Collectors.toSet());
  }
}

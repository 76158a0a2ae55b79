package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of a file there is, and what is said of it; {@code -Dgolden=write} writes it anew.
 */
class BrokenBanksTest {

  static Stream<BrokenBank> banks() {
    return BrokenBank.all();
  }

  @ParameterizedTest
  @MethodSource("banks")
  void itIsToldWhatIsWrongAndWhere(BrokenBank bank) {
    String said = bank.said(bank.text());
    if ("write".equals(System.getProperty("golden"))) {
      bank.writeGolden(said);
    }
    assertThat(said).isEqualTo(bank.golden());
  }

  @ParameterizedTest
  @MethodSource("banks")
  void theSameIsToldOfLinesFromWindows(BrokenBank bank) {
    assertThat(bank.said(bank.text().replace("\n", "\r\n"))).isEqualTo(bank.golden());
  }

  @ParameterizedTest
  @MethodSource("banks")
  void everyPlaceIsInTheFile(BrokenBank bank) {
    int lines = (int) bank.text().lines().count();
    assertThat(bank.diagnostics(bank.text()))
        .allSatisfy(d -> assertThat(d.span().line()).isBetween(1, Math.max(1, lines)));
  }

  @Test
  void everyRuleIsBrokenOnce() {
    Set<Rule> broken = EnumSet.noneOf(Rule.class);
    BrokenBank.all()
        .flatMap(bank -> bank.diagnostics(bank.text()).stream())
        .forEach(diagnostic -> broken.add(diagnostic.rule()));
    assertThat(broken)
        .isEqualTo(
            Arrays.stream(Rule.values())
                .filter(rule -> !rule.isAllowable() && !rule.isOfExchange())
                .collect(Collectors.toSet()));
  }

  @Test
  void severalFaultsOfOneFileAreToldAtOnce() {
    BrokenBank bank = new BrokenBank("several");
    assertThat(bank.diagnostics(bank.text()))
        .extracting(diagnostic -> diagnostic.rule().code())
        .contains("QE002", "QE004", "QE005", "QE017", "QE019", "QE020", "QE021", "QE022");
  }
}

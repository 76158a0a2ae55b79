package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.files.BundledBanks;
import dev.qimma.files.FoundBank;
import dev.qimma.lint.Checkup;
import dev.qimma.lint.Evidence;
import org.junit.jupiter.api.Test;

class SummitBankTest {

  @Test
  void theBundledBankHasNoErrorAndNoWarning() {
    FoundBank found = BundledBanks.named("summit").orElseThrow();
    BankReader.Loaded loaded = BankReader.read(found.name(), found.files(), found.unread());
    assertThat(Checkup.of(loaded, Evidence.NONE))
        .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO)
        .filteredOn(diagnostic -> !diagnostic.rule().isAllowable())
        .extracting(SummitBankTest::said)
        .containsExactly("QE026 the quotes from the source \"report\" were not checked");
    assertThat(loaded.bank().questions()).isNotEmpty();
  }

  private static String said(Diagnostic diagnostic) {
    return diagnostic.rule().code() + " " + BrokenBank.MESSAGES.say(diagnostic.message());
  }
}

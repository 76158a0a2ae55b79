package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Passage;

/** QE026: a source is quoted, but neither its text nor a seal is at hand. */
final class QuotesNotChecked implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Quotes quotes = new Quotes(bank, Rule.QUOTES_NOT_CHECKED, problems);
    bank.passages().values().stream()
        .map(LocatedPassage::passage)
        .filter(passage -> bank.sources().containsKey(passage.source()))
        .filter(passage -> evidence.text(passage.source()).isEmpty())
        .filter(passage -> evidence.sealed(passage).isEmpty())
        .map(Passage::source)
        .distinct()
        .forEach(source -> quotes.reportSource(source, "message"));
  }
}

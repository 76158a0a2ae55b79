package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Finding;

/** QE011: the words of a quote are in its source several times, and nothing singles one out. */
final class QuoteAmbiguous implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Quotes quotes = new Quotes(bank, Rule.QUOTE_AMBIGUOUS, problems);
    quotes.eachFound(
        evidence,
        (quote, finding) -> {
          if (finding instanceof Finding.Ambiguous several) {
            quotes.report(quote, "message", Quotes.places(several.places()));
          }
        });
  }
}

package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Difference;
import dev.qimma.source.Finding;

/** QE010: the words of a quote are not in its source, or not where prefix and suffix say. */
final class QuoteNotInSource implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Quotes quotes = new Quotes(bank, Rule.QUOTE_NOT_IN_SOURCE, problems);
    quotes.eachFound(evidence, (quote, finding) -> check(quotes, quote, finding));
  }

  private static void check(Quotes quotes, LocatedPassage quote, Finding finding) {
    if (finding instanceof Finding.Misquoted misquoted) {
      misquoted(quotes, quote, misquoted);
    } else if (finding instanceof Finding.OutOfContext elsewhere) {
      quotes.report(quote, "context", Quotes.places(elsewhere.places()));
    } else if (finding instanceof Finding.Missing) {
      quotes.report(quote, "missing");
    }
  }

  private static void misquoted(Quotes quotes, LocatedPassage quote, Finding.Misquoted misquoted) {
    Difference difference = misquoted.difference();
    boolean byName = Lookalikes.needNames(difference.expected(), difference.found());
    quotes.report(
        quote,
        quote.at(difference.index()),
        variant(difference, byName),
        difference.place().toString(),
        byName ? difference.expectedName() : difference.expected(),
        byName ? difference.foundName() : difference.found(),
        misquoted.excerpt());
  }

  private static String variant(Difference difference, boolean byName) {
    if (difference.expected().isEmpty()) {
      return "source-ends";
    }
    if (difference.found().isEmpty()) {
      return "quote-ends";
    }
    return byName ? "named" : "letter";
  }
}

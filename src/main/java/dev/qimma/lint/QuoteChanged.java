package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.source.Seal;
import java.util.List;

/**
 * QE018: where the text is not at hand, a quote that is not as it was sealed. One that was never
 * sealed while others of its source were is new or renamed, and nobody has found it in the text.
 */
final class QuoteChanged implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Quotes quotes = new Quotes(bank, Rule.QUOTE_CHANGED, problems);
    for (LocatedPassage quote : bank.passages().values()) {
      evidence.sealed(quote.passage()).ifPresent(state -> check(quotes, quote, state));
    }
    for (Seal.Unread line : evidence.seal().unread()) {
      quotes.report(Span.at(evidence.sealFile(), line.line(), 1), "", "unread", List.of());
    }
  }

  private static void check(Quotes quotes, LocatedPassage quote, Seal.State state) {
    switch (state) {
      case CHANGED -> quotes.report(quote, "changed");
      case UNSEALED -> quotes.report(quote, "unsealed");
      case SEALED -> {}
    }
  }
}

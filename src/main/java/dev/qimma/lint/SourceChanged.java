package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Source;

/** QE012: the text of a source, or the one it was sealed with, is not the one the bank names. */
final class SourceChanged implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Quotes quotes = new Quotes(bank, Rule.SOURCE_CHANGED, problems);
    for (Source source : bank.sources().values()) {
      if (!source.sha256().isEmpty()) {
        evidence
            .text(source.id())
            .ifPresentOrElse(
                text -> compare(quotes, source, "text", text.sha256()),
                () ->
                    evidence
                        .seal()
                        .textSha256(source.id())
                        .ifPresent(hash -> compare(quotes, source, "seal", hash)));
      }
    }
  }

  private static void compare(Quotes quotes, Source source, String variant, String sha256) {
    if (!source.sha256().equalsIgnoreCase(sha256)) {
      quotes.reportSource(source.id(), variant, sha256);
    }
  }
}

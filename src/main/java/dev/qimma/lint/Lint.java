package dev.qimma.lint;

import java.util.List;

/** The catalogue: every rule there is. */
final class Lint {

  private static final List<LintRule> ALL =
      List.of(
          new QuoteNotInSource(),
          new QuoteAmbiguous(),
          new SourceChanged(),
          new QuoteChanged(),
          new QuotesNotChecked());

  private Lint() {}

  static List<LintRule> all() {
    return ALL;
  }
}

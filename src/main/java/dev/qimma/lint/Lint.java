package dev.qimma.lint;

import dev.qimma.lint.item.ItemRules;
import dev.qimma.lint.whole.WholeRules;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue: every rule there is. */
final class Lint {

  private static final List<LintRule> QUOTES =
      List.of(
          new QuoteNotInSource(),
          new QuoteAmbiguous(),
          new SourceChanged(),
          new QuoteChanged(),
          new QuotesNotChecked());

  private static final List<LintRule> ALL =
      Stream.of(QUOTES, ItemRules.all(), WholeRules.all()).flatMap(List::stream).toList();

  private Lint() {}

  static List<LintRule> all() {
    return ALL;
  }
}

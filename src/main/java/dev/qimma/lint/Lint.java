package dev.qimma.lint;

import dev.qimma.lint.attempts.AttemptRules;
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

  /** That which takes longest, and is shared itself, is the first. */
  private static final List<LintRule> OF_PARTS =
      Stream.of(ItemRules.all(), QUOTES, AttemptRules.all()).flatMap(List::stream).toList();

  private static final List<LintRule> ALL =
      Stream.of(OF_PARTS, WholeRules.all()).flatMap(List::stream).toList();

  private Lint() {}

  /** Rules that hold for a part of a bank as well. */
  static List<LintRule> ofParts() {
    return OF_PARTS;
  }

  /** All of them: nothing is said of a whole bank that could be read in part only. */
  static List<LintRule> all() {
    return ALL;
  }
}

package dev.qimma.lint.item;

import dev.qimma.lint.LintRule;
import java.util.List;

/** The catalogue of rules on single questions. */
public final class ItemRules {

  private static final List<LintRule> ALL =
      List.of(
          new NegativeStem(),
          new AllOfTheAbove(),
          new NoneOfTheAbove(),
          new OptionOfOptions(),
          new KeyStandsOutByLength(),
          new AbsoluteDistractor(),
          new HedgedKey(),
          new Clang(),
          new GrammarCue(),
          new OverlappingRanges(),
          new OptionsNotInOrder(),
          new OddOneOut(),
          new NumberOfOptions(),
          new NearDuplicateOptions(),
          new KeyCopiesSource(),
          new DoubleNegative(),
          new AnswerGivenAway(),
          new AnsweredElsewhere());

  private ItemRules() {}

  public static List<LintRule> all() {
    return ALL;
  }
}

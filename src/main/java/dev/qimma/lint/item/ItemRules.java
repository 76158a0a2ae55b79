package dev.qimma.lint.item;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Question;
import java.util.List;

/** The catalogue of rules on single questions. */
public final class ItemRules {

  private static final List<ItemRule> OF_ONE_QUESTION =
      List.of(
          new AsksNothing(),
          new VeryLongStem(),
          new NegativeStem(),
          new AsksForOpinion(),
          new AllOfTheAbove(),
          new OptionOfOptions(),
          new KeyStandsOutByLength(),
          new AbsoluteDistractor(),
          new HedgedKey(),
          new GrammarCue(),
          new OverlappingRanges(),
          new OptionsNotInOrder(),
          new OddOneOut(),
          new NumberOfOptions(),
          new NearDuplicateOptions(),
          new KeyCopiesSource(),
          new DoubleNegative(),
          new ThinAccepted(),
          new NoTolerance(),
          new LastPairFree(),
          new AnswerGivenAway());

  private static final List<LintRule> ALL =
      List.of(ItemRules::eachQuestion, new NoneOfTheAbove(), new Clang(), new AnsweredElsewhere());

  private ItemRules() {}

  public static List<LintRule> all() {
    return ALL;
  }

  /** All rules on one question before the next, while its words are at hand. */
  private static void eachQuestion(Bank bank, Evidence evidence, Problems problems) {
    Report.each(bank, problems, ItemRules::look);
  }

  private static void look(Question question, Problems found) {
    List<Wording> wordings = Wording.of(question);
    OF_ONE_QUESTION.forEach(rule -> Report.of(question, wordings, found, rule::look));
  }
}

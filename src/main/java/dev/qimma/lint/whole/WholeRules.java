package dev.qimma.lint.whole;

import dev.qimma.lint.LintRule;
import java.util.List;

/** The catalogue of rules on whole banks. */
public final class WholeRules {

  private static final List<LintRule> ALL =
      List.of(
          new KeyPositionBias(),
          new TrueFalseImbalance(),
          new LongestIsKey(),
          new DuplicateQuestion(),
          new UnevenTopics(),
          new SourceNotCovered(),
          new UnexplainedQuestions());

  private WholeRules() {}

  public static List<LintRule> all() {
    return ALL;
  }
}

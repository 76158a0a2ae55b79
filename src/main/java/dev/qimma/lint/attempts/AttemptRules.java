package dev.qimma.lint.attempts;

import dev.qimma.lint.LintRule;
import java.util.List;

/** The catalogue of rules on what learners answered. */
public final class AttemptRules {

  private static final List<LintRule> ALL =
      List.of(
          new TooEasyOrHard(),
          new DoesNotDiscriminate(),
          new DeadDistractor(),
          new KeyProbablyWrong());

  private AttemptRules() {}

  public static List<LintRule> all() {
    return ALL;
  }
}

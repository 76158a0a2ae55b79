package dev.qimma.lint.attempts;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Attempted;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * QB702: who knows most is hardly better on it than who knows least, by the item-rest correlation.
 */
final class DoesNotDiscriminate implements AttemptRule {

  private static final int ENOUGH = 30;
  private static final double LEAST = 0.1;
  private static final int DECIMALS = 2;

  @Override
  public int least() {
    return ENOUGH;
  }

  @Override
  public void check(Question question, Attempted attempted, Problems problems) {
    attempted
        .statistics()
        .rRest()
        .ifPresent(
            r -> {
              if (r < LEAST) {
                BigDecimal shown = BigDecimal.valueOf(r).setScale(DECIMALS, RoundingMode.HALF_UP);
                Report.of(
                    question,
                    Rule.DOES_NOT_DISCRIMINATE,
                    problems,
                    "message",
                    shown.toPlainString());
              }
            });
  }
}

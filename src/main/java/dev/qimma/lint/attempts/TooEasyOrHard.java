package dev.qimma.lint.attempts;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Attempted;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Question;

/** QB701: nearly all marks are earned, or few. */
final class TooEasyOrHard implements AttemptRule {

  private static final double EASY = 0.95;
  private static final double HARD = 0.2;

  @Override
  public int least() {
    return Share.FEW;
  }

  @Override
  public void check(Question question, Attempted attempted, Problems problems) {
    attempted
        .statistics()
        .p()
        .ifPresent(
            p -> {
              if (p > EASY || p < HARD) {
                Report.of(
                    question,
                    Rule.TOO_EASY_OR_HARD,
                    problems,
                    p > EASY ? "easy" : "hard",
                    Share.percent(p));
              }
            });
  }
}

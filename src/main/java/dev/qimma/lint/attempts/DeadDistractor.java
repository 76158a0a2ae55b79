package dev.qimma.lint.attempts;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Attempted;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.stats.OptionStatistics;
import dev.qimma.text.Letters;
import java.util.List;

/** QB703: a wrong option that next to nobody takes for right. */
final class DeadDistractor implements AttemptRule {

  private static final double RARE = 0.05;

  @Override
  public int least() {
    return Share.FEW;
  }

  @Override
  public void check(Question question, Attempted attempted, Problems problems) {
    List<OptionStatistics> options = attempted.statistics().options();
    List<String> dead =
        question.prompt().options().stream()
            .filter(option -> !option.isRight() && option.index() < options.size())
            .filter(option -> options.get(option.index()).n() < RARE * attempted.answered())
            .map(Option::index)
            .sorted()
            .map(Letters::latin)
            .toList();
    if (!dead.isEmpty()) {
      Report.of(question, Rule.DEAD_DISTRACTOR, problems, "message", dead.size(), dead);
    }
  }
}

package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;

/** QB602: most statements are true, or most are false. */
final class TrueFalseImbalance implements LintRule {

  private static final int LEAST_STATEMENTS = 10;
  private static final long LEAST_PERCENT = 35;
  private static final long MOST_PERCENT = 65;

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    List<Question> statements =
        bank.questions().stream()
            .filter(question -> new Wording(question, Localized.ENGLISH).isStatement())
            .toList();
    long isTrue = statements.stream().filter(TrueFalseImbalance::isTrue).count();
    long percent = isTrue * 100;
    boolean isEven =
        percent >= statements.size() * LEAST_PERCENT && percent <= statements.size() * MOST_PERCENT;
    if (statements.size() >= LEAST_STATEMENTS && !isEven) {
      Report.of(bank, Rule.TRUE_FALSE_IMBALANCE, problems, "message", isTrue, statements.size());
    }
  }

  /** Of a statement's options the first is true. */
  private static boolean isTrue(Question statement) {
    return statement.prompt().options().stream()
        .anyMatch(option -> option.index() == 0 && option.isRight());
  }
}

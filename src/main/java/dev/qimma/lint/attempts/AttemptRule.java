package dev.qimma.lint.attempts;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.lint.Attempted;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.question.Question;

/** A rule on each question that enough learners answered. */
interface AttemptRule extends LintRule {

  /** The fewest answers from which anything is told. */
  int least();

  void check(Question question, Attempted attempted, Problems problems);

  @Override
  default void check(Bank bank, Evidence evidence, Problems problems) {
    for (Question question : bank.questions()) {
      evidence
          .attempted(question.card().name())
          .filter(attempted -> attempted.answered() >= least())
          .ifPresent(attempted -> check(question, attempted, problems));
    }
  }
}

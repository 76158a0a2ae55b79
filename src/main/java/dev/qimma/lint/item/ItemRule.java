package dev.qimma.lint.item;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;

/** A rule that needs no more than one wording of one question at a time. */
interface ItemRule extends LintRule {

  Optional<Fault> look(Wording wording);

  @Override
  default void check(Bank bank, Evidence evidence, Problems problems) {
    Report.each(bank, problems, this::look);
  }
}

package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;

/** One thing that may be wrong with a bank. */
public interface LintRule {

  void check(Bank bank, Evidence evidence, Problems problems);
}

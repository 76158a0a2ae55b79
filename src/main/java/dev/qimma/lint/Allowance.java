package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules a bank, and each of its questions, has switched off. */
record Allowance(Set<Rule> ofBank, Map<String, Set<Rule>> ofQuestions) {

  Allowance {
    ofBank = Set.copyOf(ofBank);
    ofQuestions = Map.copyOf(ofQuestions);
  }

  static Allowance of(Bank bank) {
    return new Allowance(
        bank.allowed(),
        bank.questions().stream()
            .collect(
                Collectors.toMap(
                    question -> question.card().id(),
                    question -> question.card().allowed(),
                    (first, second) -> first)));
  }

  /** Whether a problem is still one. */
  boolean objects(Diagnostic diagnostic) {
    Rule rule = diagnostic.rule();
    return !ofBank.contains(rule)
        && !ofQuestions.getOrDefault(diagnostic.question(), Set.of()).contains(rule);
  }
}

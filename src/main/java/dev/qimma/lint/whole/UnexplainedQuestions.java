package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Card;
import dev.qimma.question.Question;
import java.util.List;
import java.util.function.Predicate;

/** QB607: questions that do not say why, or lean on no quote where the bank has sources. */
final class UnexplainedQuestions implements LintRule {

  private static final int TOLD = 5;

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    report(bank, problems, "why", card -> card.why().isBlank());
    if (!bank.sources().isEmpty()) {
      report(bank, problems, "quote", card -> card.passages().isEmpty());
    }
  }

  private static void report(Bank bank, Problems problems, String variant, Predicate<Card> lacks) {
    List<String> ids =
        bank.questions().stream()
            .map(Question::card)
            .filter(card -> !card.allowed().contains(Rule.UNEXPLAINED_QUESTIONS))
            .filter(lacks)
            .map(Card::id)
            .toList();
    if (!ids.isEmpty()) {
      String shown = String.join(", ", ids.subList(0, Math.min(TOLD, ids.size())));
      Report.of(
          bank,
          Rule.UNEXPLAINED_QUESTIONS,
          problems,
          variant,
          ids.size(),
          shown + (ids.size() > TOLD ? ", …" : ""));
    }
  }
}

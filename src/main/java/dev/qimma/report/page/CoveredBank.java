package dev.qimma.report.page;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.lint.BankCoverage;
import dev.qimma.lint.Evidence;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import java.util.List;

/**
 * A bank and how much of its sources it asks for.
 *
 * @param evidence the texts at hand
 */
public record CoveredBank(Bank bank, Evidence evidence, BankCoverage coverage) {

  /** What is quoted of a source. */
  List<Passage> passages(String source) {
    return bank.passages().values().stream()
        .map(LocatedPassage::passage)
        .filter(passage -> passage.source().equals(source))
        .toList();
  }

  /** The questions that rest on no quote. */
  List<Question> free() {
    return bank.questions().stream().filter(q -> q.card().passages().isEmpty()).toList();
  }
}

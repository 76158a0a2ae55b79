package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.lint.wording.Report;
import dev.qimma.source.Coverage;
import dev.qimma.source.Source;
import java.util.List;

/** QB606: sentences of a source of which next to nothing is quoted. */
final class SourceNotCovered implements LintRule {

  private static final int TOLD = 10;

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    for (Source source : bank.sources().values()) {
      evidence
          .text(source.id())
          .map(text -> coverage(bank, source, text))
          .ifPresent(coverage -> report(bank, source, coverage, problems));
    }
  }

  private static Coverage coverage(Bank bank, Source source, SourceAtHand text) {
    return text.text().coverage(bank.quotesOf(source.id()));
  }

  private static void report(Bank bank, Source source, Coverage coverage, Problems problems) {
    List<Coverage.Sentence> gaps = coverage.gaps();
    if (!gaps.isEmpty()) {
      List<String> places = gaps.stream().limit(TOLD).map(gap -> gap.place().toString()).toList();
      Report.of(
          bank,
          Rule.SOURCE_NOT_COVERED,
          problems,
          "message",
          gaps.size(),
          coverage.sentences().size(),
          source.id(),
          String.join(", ", places) + (gaps.size() > TOLD ? ", …" : ""));
    }
  }
}

package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.source.Finding;
import dev.qimma.source.Passage;
import dev.qimma.source.Seal;
import dev.qimma.work.ManyHands;
import java.util.List;

/** Looks a bank over: what its reader found, and what every rule finds. */
public final class Checkup {

  /** Questions from which on rules do not wait for each other. */
  private static final int MANY = 1000;

  private Checkup() {}

  /** All that is wrong with a bank, by file and place. */
  public static List<Diagnostic> of(BankReader.Loaded loaded, Evidence evidence) {
    Problems problems = new Problems();
    loaded.diagnostics().forEach(problems::add);
    Problems found = new Problems();
    boolean isWhole = loaded.diagnostics().stream().noneMatch(d -> d.rule() == Rule.NOT_YAML);
    look(loaded.bank(), evidence, isWhole).forEach(found::addAll);
    Allowance allowance = Allowance.of(loaded.bank());
    found.sorted().stream().filter(allowance::objects).forEach(problems::add);
    return problems.sorted();
  }

  /** What each rule finds; in a large bank several at once. */
  private static List<Problems> look(Bank bank, Evidence evidence, boolean isWhole) {
    List<LintRule> rules = isWhole ? Lint.all() : Lint.ofParts();
    boolean areMany = bank.questions().size() >= MANY;
    return ManyHands.each(rules, areMany, rule -> look(bank, evidence, rule));
  }

  private static Problems look(Bank bank, Evidence evidence, LintRule rule) {
    Problems found = new Problems();
    rule.check(bank, evidence, found);
    return found;
  }

  /**
   * Seals the quotes that are found in the texts at hand; what is sealed of other sources stays.
   */
  public static Seal seal(Bank bank, Evidence evidence) {
    Seal seal = new Seal(evidence.seal().texts(), evidence.seal().quotes(), List.of());
    for (String source : bank.sources().keySet()) {
      Seal before = seal;
      seal =
          evidence
              .text(source)
              .map(text -> before.with(source, text.sha256(), found(bank, source, text)))
              .orElse(before);
    }
    return seal;
  }

  private static List<Passage> found(Bank bank, String source, SourceAtHand text) {
    return bank.passages().values().stream()
        .map(LocatedPassage::passage)
        .filter(passage -> passage.source().equals(source))
        .filter(passage -> isThere(text.text().find(passage.quote())))
        .toList();
  }

  private static boolean isThere(Finding finding) {
    return finding instanceof Finding.Found || finding instanceof Finding.Ambiguous;
  }
}

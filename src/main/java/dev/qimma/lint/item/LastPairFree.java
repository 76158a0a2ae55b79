package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Prompt;
import java.util.Optional;

/** QI403: each thing on the right belongs to one on the left, so the last pair is free (H28e). */
final class LastPairFree implements ItemRule {

  /** With one pair, there is nothing to match. */
  private static final int LEAST_PAIRS = 2;

  @Override
  public Optional<Fault> look(Wording wording) {
    Prompt prompt = wording.question().prompt();
    int pairs = prompt.left().size();
    return prompt.pick() == Prompt.Pick.PARTNERS
            && pairs >= LEAST_PAIRS
            && prompt.options().size() == pairs
        ? Optional.of(Fault.of(Rule.LAST_PAIR_FREE))
        : Optional.empty();
  }
}

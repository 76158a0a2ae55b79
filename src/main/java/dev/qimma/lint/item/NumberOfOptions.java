package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;

/** QI213: fewer options than can tell who knows, or more than anyone reads (H18). */
final class NumberOfOptions implements ItemRule {

  private static final int LEAST = 3;
  private static final int MOST = 5;

  @Override
  public Optional<Fault> look(Wording wording) {
    int options = wording.options().size();
    if (!wording.isSingle() || (options >= LEAST && options <= MOST)) {
      return Optional.empty();
    }
    return Optional.of(Fault.of(Rule.NUMBER_OF_OPTIONS).saying(options < LEAST ? "few" : "many"));
  }
}

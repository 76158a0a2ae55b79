package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.CatchAll;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;

/** QI201: an option that stands for all others (H26): two known to be right give it away. */
final class AllOfTheAbove implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.texts().stream()
        .filter(CatchAll::isAll)
        .findFirst()
        .map(option -> Fault.of(Rule.ALL_OF_THE_ABOVE, option).in(option));
  }
}

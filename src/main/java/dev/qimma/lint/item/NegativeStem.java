package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Negation;
import dev.qimma.lint.wording.Sentences;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;

/** QI103: what is asked is turned round by a word that is easily overlooked (H17). */
final class NegativeStem implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.isStatement()
        ? Optional.empty()
        : Negation.unstressed(Sentences.last(wording.stem()))
            .map(word -> Fault.of(Rule.NEGATIVE_STEM, word));
  }
}

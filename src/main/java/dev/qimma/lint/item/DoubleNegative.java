package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Negation;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Option;
import java.util.Optional;

/** QI301: it is false that something is not so. */
final class DoubleNegative implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.isStatement() && isFalse(wording)
        ? Negation.denied(wording.stem()).map(word -> Fault.of(Rule.DOUBLE_NEGATIVE, word))
        : Optional.empty();
  }

  /** Of a statement's options the first is true, the second false. */
  private static boolean isFalse(Wording wording) {
    return wording.question().prompt().options().stream()
        .filter(Option::isRight)
        .anyMatch(option -> option.index() == 1);
  }
}

package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.SpokenWord;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;

/** QI102: so long a stem that reading it is the test (H13, H16); what it quotes is not counted. */
final class VeryLongStem implements ItemRule {

  private static final int MOST_WORDS = 60;

  @Override
  public Optional<Fault> look(Wording wording) {
    long words =
        SpokenWord.of(withoutPassage(wording.stem())).stream().filter(w -> !w.isQuoted()).count();
    return words > MOST_WORDS ? Optional.of(Fault.of(Rule.VERY_LONG_STEM)) : Optional.empty();
  }

  /** Lines that begin as quotations do in a mail. */
  private static String withoutPassage(String stem) {
    StringBuilder own = new StringBuilder();
    stem.lines()
        .filter(line -> !line.stripLeading().startsWith(">"))
        .forEach(line -> own.append(line).append('\n'));
    return own.toString();
  }
}

package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.CatchAll;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.SpokenWord;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import java.util.Optional;
import java.util.Set;

/** QI205: a word that leaves no exception is in wrong options, and in no right one (H28a). */
final class AbsoluteDistractor implements ItemRule {

  private static final Set<String> ABSOLUTE =
      Words.forms(
          "always never all none every only completely",
          "دائما أبدا كل بكل لكل جميع بجميع لجميع فقط");

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.right().stream().anyMatch(option -> absolute(option).isPresent())
        ? Optional.empty()
        : wording.wrong().stream()
            .filter(option -> !CatchAll.is(option))
            .flatMap(
                option ->
                    absolute(option)
                        .map(word -> Fault.of(Rule.ABSOLUTE_DISTRACTOR, word).in(option))
                        .stream())
            .findFirst();
  }

  private static Optional<String> absolute(String option) {
    return SpokenWord.of(option).stream()
        .filter(spoken -> spoken.word().isOneOf(ABSOLUTE))
        .map(SpokenWord::written)
        .findFirst();
  }
}

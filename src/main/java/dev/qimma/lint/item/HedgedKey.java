package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.SpokenWord;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** QI206: a word that leaves room for exceptions is in the right option alone. */
final class HedgedKey implements ItemRule {

  private static final Set<String> HEDGES =
      Words.forms("usually often may sometimes", "غالبا قد عادة أحيانا");

  /** He lost; no form of قد. */
  private static final String LOST = Words.of("فقد").get(0).form();

  @Override
  public Optional<Fault> look(Wording wording) {
    return wording.wrong().stream().anyMatch(option -> hedge(option).isPresent())
        ? Optional.empty()
        : wording.right().stream()
            .flatMap(
                option ->
                    hedge(option).map(word -> Fault.of(Rule.HEDGED_KEY, word).in(option)).stream())
            .findFirst();
  }

  private static Optional<String> hedge(String option) {
    List<SpokenWord> words = SpokenWord.of(option);
    for (int at = 0; at < words.size(); at++) {
      SpokenWord word = words.get(at);
      if (word.word().isOneOf(HEDGES) && !word.word().form().equals(LOST) && !isMonth(words, at)) {
        return Optional.of(word.written());
      }
    }
    return Optional.empty();
  }

  /** May with a capital is the month, but at the beginning. */
  private static boolean isMonth(List<SpokenWord> words, int at) {
    boolean isBeforeNumber =
        at + 1 < words.size() && Character.isDigit(words.get(at + 1).written().charAt(0));
    return words.get(at).written().equals("May") && (at > 0 || isBeforeNumber);
  }
}

package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Asking;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * QI101: the stem asks nothing, so that one has to guess it from the options (H15). Statements and
 * cards ask by what they are, sentences with blanks by their blanks.
 */
final class AsksNothing implements ItemRule {

  private static final Set<String> ASKING_KINDS = Set.of("truefalse", "flashcard", "cloze");
  private static final int LEAST_WORDS = 3;

  /** Arabic needs no "is", and writes the article to the noun: من الكاتب؟ is a whole question. */
  private static final int LEAST_IN_ARABIC = 2;

  @Override
  public Optional<Fault> look(Wording wording) {
    if (ASKING_KINDS.contains(wording.question().kind()) || wording.stem().isBlank()) {
      return Optional.empty();
    }
    if (!Asking.asks(wording.stem())) {
      return Optional.of(Fault.of(Rule.ASKS_NOTHING));
    }
    int words = new StringTokenizer(wording.stem()).countTokens();
    return words < (isArabic(wording.stem()) ? LEAST_IN_ARABIC : LEAST_WORDS)
        ? Optional.of(Fault.of(Rule.ASKS_NOTHING, wording.stem()).saying("short"))
        : Optional.empty();
  }

  private static boolean isArabic(String stem) {
    return stem.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}

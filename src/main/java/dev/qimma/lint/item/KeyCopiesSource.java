package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import dev.qimma.source.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * QI215: the right option is the quote word for word, and no other comes near it: a cue by style.
 */
final class KeyCopiesSource implements ItemRule {

  private static final int COPIED = 8;
  private static final int NOT_COPIED = 3;

  @Override
  public Optional<Fault> look(Wording wording) {
    List<List<Word>> quotes =
        wording.question().card().passages().stream()
            .flatMap(KeyCopiesSource::texts)
            .map(Words::of)
            .toList();
    if (wording.wrong().stream().anyMatch(option -> copied(option, quotes) > NOT_COPIED)) {
      return Optional.empty();
    }
    return wording.right().stream()
        .filter(option -> copied(option, quotes) >= COPIED)
        .findFirst()
        .map(option -> Fault.of(Rule.KEY_COPIES_SOURCE, option).in(option));
  }

  private static Stream<String> texts(Passage passage) {
    return Stream.concat(
        Stream.of(passage.quote().exact()), passage.translation().texts().stream());
  }

  private static int copied(String option, List<List<Word>> quotes) {
    List<Word> words = Words.of(option);
    return quotes.stream().mapToInt(quote -> Words.longestRun(words, quote)).max().orElse(0);
  }
}

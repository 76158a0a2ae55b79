package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.SpokenWord;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** QI104: it asks what one thinks, and marks it right or wrong (H6). */
final class AsksForOpinion implements ItemRule {

  /** Kinds that the learner marks. */
  private static final Set<String> WITHOUT_KEY = Set.of("flashcard");

  private static final List<List<Word>> OPINIONS =
      Stream.of(
              "do you think",
              "do you feel",
              "do you believe",
              "would you say",
              "do you prefer",
              "do you like",
              "in your opinion",
              "in your view",
              "your opinion",
              "في رأيك",
              "برأيك",
              "ما رأيك",
              "حسب رأيك",
              "في نظرك",
              "من وجهة نظرك",
              "هل تعتقد",
              "ماذا تعتقد",
              "تعتقد أن",
              "هل تظن",
              "ماذا تظن",
              "تظن أن",
              "هل ترى",
              "هل تفضل",
              "هل تشعر")
          .map(Words::of)
          .toList();

  /** One of them is in every phrase, so that most stems are passed over at a glance. */
  private static final Set<String> ASKED =
      OPINIONS.stream()
          .map(phrase -> phrase.get(phrase.size() - 1).form())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Optional<Fault> look(Wording wording) {
    List<Word> words = Words.of(wording.stem());
    boolean isNone = words.stream().noneMatch(word -> word.isOneOf(ASKED));
    return isNone || WITHOUT_KEY.contains(wording.question().kind())
        ? Optional.empty()
        : phrase(wording.stem()).map(said -> Fault.of(Rule.ASKS_FOR_OPINION, said));
  }

  /** The words as the stem spells them; quoted ones are somebody else's. */
  private static Optional<String> phrase(String stem) {
    List<SpokenWord> spoken = SpokenWord.of(stem).stream().filter(w -> !w.isQuoted()).toList();
    List<Word> words = spoken.stream().map(SpokenWord::word).toList();
    for (List<Word> phrase : OPINIONS) {
      for (int at = 0; at + phrase.size() <= words.size(); at++) {
        if (words.subList(at, at + phrase.size()).equals(phrase)) {
          return Optional.of(
              String.join(
                  " ",
                  spoken.subList(at, at + phrase.size()).stream()
                      .map(SpokenWord::written)
                      .toList()));
        }
      }
    }
    return Optional.empty();
  }
}

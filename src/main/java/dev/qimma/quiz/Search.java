package dev.qimma.quiz;

import dev.qimma.question.Card;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import dev.qimma.text.FoldedWords;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks for words, whatever their spelling. The words of the answer are not looked at, so that a
 * search tells no key.
 */
public final class Search {

  private final WrittenForms words;
  private final List<String> phrases;
  private final FoldedWords folded = new FoldedWords(Folding.STANDARD);

  private Search(WrittenForms words, List<String> phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** For words that must all be found. */
  public static Search of(List<String> words) {
    List<String> forms =
        words.stream().map(Folding.STANDARD::normalForm).filter(form -> !form.isEmpty()).toList();
    Map<Boolean, List<String>> isOne =
        forms.stream().collect(Collectors.partitioningBy(form -> form.indexOf(' ') < 0));
    List<String> single = isOne.getOrDefault(true, List.of());
    return new Search(new WrittenForms(single), isOne.getOrDefault(false, List.of()));
  }

  /** Whether all words stand in its stem, options, topic or name. */
  public boolean finds(Question question) {
    Card card = question.card();
    List<Localized> texts = new ArrayList<>();
    texts.add(card.stem());
    texts.addAll(question.prompt().texts());
    texts.add(Localized.of(Localized.ENGLISH, card.id() + " " + card.topic()));
    return findsIn(texts);
  }

  /** Whether all words stand in a passage or its translation. */
  public boolean finds(Passage passage) {
    return findsIn(
        List.of(
            Localized.of(Localized.ARABIC, passage.quote().exact()),
            passage.translation(),
            passage.by()));
  }

  private boolean findsIn(List<Localized> texts) {
    return (words.size() > 0 || !phrases.isEmpty())
        && words.allIn(texts)
        && (phrases.isEmpty() || hasPhrases(texts));
  }

  private boolean hasPhrases(List<Localized> texts) {
    StringBuilder all = new StringBuilder();
    for (Localized text : texts) {
      for (String one : text.texts()) {
        folded.append(one, all);
        all.append('\n');
      }
    }
    return phrases.stream().allMatch(form -> all.indexOf(form) >= 0);
  }
}

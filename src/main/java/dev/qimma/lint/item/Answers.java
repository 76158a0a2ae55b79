package dev.qimma.lint.item;

import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Words;
import java.util.List;
import java.util.Set;

/** Answers as they may stand in other texts. */
final class Answers {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private Answers() {}

  /** The words of an answer without an English article before them. */
  static List<Word> words(String answer) {
    List<Word> words = Words.of(answer);
    return !words.isEmpty() && ARTICLES.contains(words.get(0).form())
        ? words.subList(1, words.size())
        : words;
  }
}

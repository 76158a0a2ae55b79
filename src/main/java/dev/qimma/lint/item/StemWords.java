package dev.qimma.lint.item;

import dev.qimma.bank.Bank;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import dev.qimma.question.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In how many stems of a bank each word stands, by language. */
final class StemWords {

  /** A word of more stems than this share is what the bank is about. */
  private static final int COMMON_PERCENT = 30;

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  private StemWords() {}

  static StemWords of(Bank bank) {
    StemWords words = new StemWords();
    for (Question question : bank.questions()) {
      Wording.of(question).forEach(words::count);
    }
    return words;
  }

  private void count(Wording wording) {
    Set<String> seen = new HashSet<>();
    for (Word word : Words.of(wording.stem())) {
      seen.addAll(word.stems());
    }
    Map<String, Integer> ofLanguage =
        counts.computeIfAbsent(wording.language(), language -> new HashMap<>());
    for (String stem : seen) {
      ofLanguage.merge(stem, 1, Integer::sum);
    }
    stems.merge(wording.language(), 1, Integer::sum);
  }

  /** Whether so many stems have the word that it points at no answer; one stem alone never is. */
  boolean isEverywhere(Word word, String language) {
    Map<String, Integer> ofLanguage = counts.getOrDefault(language, Map.of());
    int most = word.stems().stream().mapToInt(s -> ofLanguage.getOrDefault(s, 0)).max().orElse(0);
    return most > 1 && most * 100 > stems.getOrDefault(language, 0) * COMMON_PERCENT;
  }
}

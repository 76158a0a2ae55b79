package dev.qimma.bank;

import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes an id from a question's first words. */
final class Slug {

  private static final int WORDS = 6;

  private Slug() {}

  /** An id that none of the others has. */
  static String of(Localized stem, Set<String> taken) {
    String words = String.join("-", firstWords(stem.in(Localized.ENGLISH)));
    String base = words.isEmpty() ? "question" : words;
    String id = base;
    for (int n = 2; taken.contains(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static List<String> firstWords(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : (text.toLowerCase(Locale.ROOT) + " ").codePoints().toArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (word.length() > 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words.subList(0, Math.min(WORDS, words.size()));
  }
}

package dev.qimma.lint.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What Arabic writes to the front of a word: the article, and و ف ب ل. */
final class ArabicPrefixes {

  /** With the article; longer ones first. */
  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وال", "فال", "بال", "ولل", "فلل", "ال", "لل");

  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بل";

  private static final int LEFT_BY_ARTICLE = 3;

  /** More than by the article, since a single letter is more often the word's own. */
  private static final int LEFT_BY_LETTER = 4;

  private ArabicPrefixes() {}

  /** The word as it is, and every form that may stand behind its prefixes. */
  static Set<String> bare(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= LEFT_BY_ARTICLE) {
        forms.add(word.substring(article.length()));
        return forms;
      }
    }
    String inner = without(CONJUNCTIONS, word);
    forms.add(inner);
    forms.add(without(PREPOSITIONS, inner));
    return forms;
  }

  private static String without(String letters, String word) {
    boolean begins = word.length() > LEFT_BY_LETTER && letters.indexOf(word.charAt(0)) >= 0;
    return begins ? word.substring(1) : word;
  }
}

package dev.qimma.text;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Folds many texts word by word, which makes no difference as no fold looks over a space; most
 * words have been there before.
 */
public final class FoldedWords {

  /** More than any language has in use; what is written beyond that is no words. */
  private static final int MOST_KEPT = 100_000;

  private final Folding folding;
  private final Map<String, String> known = new HashMap<>();

  public FoldedWords(Folding folding) {
    this.folding = folding;
  }

  /** Appends the normal form of a text. */
  public void append(String text, StringBuilder out) {
    StringTokenizer written = new StringTokenizer(text, " \n");
    boolean isFirst = true;
    while (written.hasMoreTokens()) {
      String word = fold(written.nextToken());
      if (!word.isEmpty()) {
        out.append(isFirst ? "" : " ").append(word);
        isFirst = false;
      }
    }
  }

  private String fold(String written) {
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(written, folding::normalForm);
  }
}

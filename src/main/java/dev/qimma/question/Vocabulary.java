package dev.qimma.question;

import dev.qimma.text.Folding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The words of a bank and its quotes. Collected when first asked for, since most sittings see no
 * misspelling.
 */
public final class Vocabulary {

  public static final Vocabulary NONE = new Vocabulary(List::of);

  private final Supplier<Collection<String>> texts;
  private final Map<Folding, Set<String>> words = new ConcurrentHashMap<>();

  public Vocabulary(Supplier<Collection<String>> texts) {
    this.texts = texts;
  }

  /** What its words are taken from. */
  public Collection<String> texts() {
    return texts.get();
  }

  /** Whether a word stands in the bank, both in that normal form. */
  public boolean knows(String word, Folding folding) {
    return words.computeIfAbsent(folding, this::collect).contains(word);
  }

  private Set<String> collect(Folding folding) {
    Set<String> known = new HashSet<>();
    for (String text : texts.get()) {
      known.addAll(folding.words(text));
    }
    return known;
  }
}

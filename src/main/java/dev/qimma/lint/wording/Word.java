package dev.qimma.lint.wording;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One word of a text.
 *
 * @param form without differences of spelling
 */
public record Word(String form) {

  /** Shorter words carry too little to give an answer away. */
  private static final int LEAST_CONTENT = 4;

  /** Enough for the words of a large bank. */
  private static final int WORDS_KEPT = 20_000;

  private static final Lately<String, Set<String>> BARE =
      new Lately<>(WORDS_KEPT, form -> Set.copyOf(ArabicPrefixes.bare(form)));

  private static final Lately<String, Set<String>> STEMS = new Lately<>(WORDS_KEPT, Word::stems);

  /** Whether it says something of the matter: four letters or more, and no word of grammar. */
  public boolean isContent() {
    return bare().stream().mapToInt(String::length).min().orElse(0) >= LEAST_CONTENT
        && bare().stream().noneMatch(StopWords::has)
        && form.codePoints().anyMatch(Character::isLetter);
  }

  /** The word, and what may be left of it without article and particles. */
  Set<String> bare() {
    return BARE.of(form);
  }

  /** Its stems: one, or several where it cannot be told what is written to it. */
  public Set<String> stems() {
    return STEMS.of(form);
  }

  private static Set<String> stems(String form) {
    return BARE.of(form).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both are the same word but for article and particles. */
  boolean is(Word other) {
    return form.equals(other.form) || !Collections.disjoint(bare(), other.bare());
  }

  /** Whether both are forms of one word. */
  public boolean meets(Word other) {
    return form.equals(other.form) || !Collections.disjoint(stems(), other.stems());
  }

  /** Whether it is one of some words, be it with و or ف before it. */
  public boolean isOneOf(Set<String> words) {
    return words.contains(form)
        || (form.length() > 2
            && (form.startsWith("و") || form.startsWith("ف"))
            && words.contains(form.substring(1)));
  }
}

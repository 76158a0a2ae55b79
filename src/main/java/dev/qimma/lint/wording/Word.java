package dev.qimma.lint.wording;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One word of a text.
 *
 * @param form without differences of spelling
 */
public record Word(String form) {

  /** Shorter words carry too little to give an answer away. */
  private static final int LEAST_CONTENT = 4;

  /** Whether it says something of the matter: four letters or more, and no word of grammar. */
  public boolean isContent() {
    return bare().stream().mapToInt(String::length).min().orElse(0) >= LEAST_CONTENT
        && bare().stream().noneMatch(StopWords::has)
        && form.codePoints().anyMatch(Character::isLetter);
  }

  /** The word, and what may be left of it without article and particles. */
  Set<String> bare() {
    return ArabicPrefixes.bare(form);
  }

  /** Its stems: one, or several where it cannot be told what is written to it. */
  public Set<String> stems() {
    Set<String> stems = new LinkedHashSet<>();
    bare().forEach(word -> stems.add(Stem.of(word)));
    return stems;
  }

  /** Whether both are the same word but for article and particles. */
  boolean is(Word other) {
    return !Collections.disjoint(bare(), other.bare());
  }

  /** Whether both are forms of one word. */
  public boolean meets(Word other) {
    return !Collections.disjoint(stems(), other.stems());
  }

  /** Whether it is one of some words, be it with و or ف before it. */
  public boolean isOneOf(Set<String> words) {
    return words.contains(form)
        || (form.length() > 2
            && (form.startsWith("و") || form.startsWith("ف"))
            && words.contains(form.substring(1)));
  }
}

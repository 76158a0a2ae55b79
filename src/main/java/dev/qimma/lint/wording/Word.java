package dev.qimma.lint.wording;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One word of a text, without differences of spelling. */
public final class Word {

  /** Shorter words carry too little to give an answer away. */
  private static final int LEAST_CONTENT = 4;

  private final String form;

  /** In an order of their own, so that every run finds the same first; few, and none twice. */
  private @Nullable List<String> bare;

  private @Nullable List<String> stems;
  private @Nullable Boolean isContent;

  Word(String form) {
    this.form = form;
  }

  public String form() {
    return form;
  }

  /** Whether it says something of the matter: four letters or more, and no word of grammar. */
  public boolean isContent() {
    Boolean known = isContent;
    if (known == null) {
      known = saysSomething();
      isContent = known;
    }
    return known;
  }

  private boolean saysSomething() {
    for (String one : bare()) {
      if (one.length() < LEAST_CONTENT || StopWords.has(one)) {
        return false;
      }
    }
    return form.codePoints().anyMatch(Character::isLetter);
  }

  /** The word, and what may be left of it without article and particles. */
  List<String> bare() {
    List<String> known = bare;
    if (known == null) {
      known = List.copyOf(ArabicPrefixes.bare(form));
      bare = known;
    }
    return known;
  }

  /** Its stems: one, or several where it cannot be told what is written to it. */
  public List<String> stems() {
    List<String> known = stems;
    if (known == null) {
      known = bare().stream().map(Stem::of).distinct().toList();
      stems = known;
    }
    return known;
  }

  /** Whether both are the same word but for article and particles. */
  boolean is(Word other) {
    return form.equals(other.form) || meet(bare(), other.bare());
  }

  /** Whether both are forms of one word. */
  public boolean meets(Word other) {
    return form.equals(other.form) || meet(stems(), other.stems());
  }

  private static boolean meet(List<String> some, List<String> others) {
    for (int at = 0; at < some.size(); at++) {
      if (others.contains(some.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one of some words, be it with و or ف before it. */
  public boolean isOneOf(Set<String> words) {
    return words.contains(form)
        || (form.length() > 2
            && (form.startsWith("و") || form.startsWith("ف"))
            && words.contains(form.substring(1)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Word word && form.equals(word.form));
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }

  @Override
  public String toString() {
    return form;
  }
}

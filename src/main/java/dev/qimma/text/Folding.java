package dev.qimma.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which spellings count as the same. */
public record Folding(Set<Fold> folds) {

  /** Everything but accents. */
  public static final Folding STANDARD =
      new Folding(EnumSet.complementOf(EnumSet.of(Fold.ACCENTS)));

  /**
   * Marks fall before words are looked at; the article is taken off before hamzas are; spaces come
   * last, since a word that falls away leaves one behind.
   */
  private static final List<Fold> ORDER =
      List.of(
          Fold.CASE,
          Fold.ACCENTS,
          Fold.HARAKAT,
          Fold.TATWEEL,
          Fold.DIGITS,
          Fold.PUNCTUATION,
          Fold.AL,
          Fold.HAMZA,
          Fold.YA,
          Fold.TA_MARBUTA,
          Fold.SPACE);

  public Folding {
    folds = Set.copyOf(folds);
  }

  /**
   * The form of a text without differences of spelling. The article is taken off each word once,
   * and before hamzas are folded, so that ألوان keeps its first letters. A second pass may
   * therefore take off more; compare texts by {@link #matches}.
   */
  public String normalForm(String text) {
    return fold(text, folds);
  }

  /**
   * Whether both are spellings of the same, which nothing is that folds to nothing. What begins
   * like the article may belong to the word: a word counts with it and without, so that الالتزام
   * meets التزام, and ألمانيا meets المانيا.
   */
  public boolean matches(String a, String b) {
    String form = normalForm(a);
    String other = normalForm(b);
    if (form.isBlank() || other.isBlank()) {
      return false;
    }
    return form.equals(other)
        || (folds.contains(Fold.AL)
            && new WordForms(split(form), split(withArticle(a)))
                .meet(new WordForms(split(other), split(withArticle(b)))));
  }

  /** The normal form in which the article is left where it stands. */
  private String withArticle(String text) {
    return fold(text, withoutAl());
  }

  /** The normal forms of the words of a text, with their articles and without. */
  public Set<String> words(String text) {
    Set<String> all = new HashSet<>(split(normalForm(text)));
    all.addAll(split(withArticle(text)));
    return all;
  }

  private Set<Fold> withoutAl() {
    return folds.stream().filter(fold -> fold != Fold.AL).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> split(String form) {
    return Collections.list(new StringTokenizer(form)).stream().map(String::valueOf).toList();
  }

  /** The words of a text without their articles, and with them. */
  private record WordForms(List<String> bare, List<String> whole) {

    boolean meet(WordForms other) {
      return bare.size() == other.bare.size()
          && whole.size() == other.whole.size()
          && bare.size() == whole.size()
          && IntStream.range(0, bare.size()).allMatch(i -> meetAt(i, other));
    }

    private boolean meetAt(int i, WordForms other) {
      return other.bare.get(i).equals(bare.get(i))
          || other.whole.get(i).equals(whole.get(i))
          || other.whole.get(i).equals(bare.get(i))
          || other.bare.get(i).equals(whole.get(i));
    }
  }

  private static String fold(String text, Set<Fold> folds) {
    String form = composed(Controls.dropped(composed(text)));
    for (Fold fold : ORDER) {
      if (folds.contains(fold)) {
        form = fold.apply(form);
      }
    }
    return form;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}

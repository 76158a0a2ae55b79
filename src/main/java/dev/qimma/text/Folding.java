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
import org.jspecify.annotations.Nullable;

/**
 * Which spellings count as the same.
 *
 * <p>It remembers a few texts that it folded last: a reply is compared with every wording of a
 * question, and the wordings with every reply. Threads share that without a lock, since a spelling
 * never changes.
 */
public final class Folding {

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

  private static final int REMEMBERED = 1 << 8;

  /** Longer texts are hardly ever compared twice. */
  private static final int LONGEST = 200;

  private final Set<Fold> folds;
  private final Set<Fold> withoutAl;
  private final @Nullable Spelling[] remembered = new Spelling[REMEMBERED];

  public Folding(Set<Fold> folds) {
    this.folds = Set.copyOf(folds);
    withoutAl =
        folds.stream().filter(fold -> fold != Fold.AL).collect(Collectors.toUnmodifiableSet());
  }

  public Set<Fold> folds() {
    return folds;
  }

  /**
   * The form of a text without differences of spelling. The article is taken off each word once,
   * and before hamzas are folded, so that ألوان keeps its first letters. A second pass may
   * therefore take off more; compare texts by {@link #matches}.
   */
  public String normalForm(String text) {
    return spelling(text).form();
  }

  /**
   * Whether both are spellings of the same, which nothing is that folds to nothing. What begins
   * like the article may belong to the word: a word counts with it and without, so that الالتزام
   * meets التزام, and ألمانيا meets المانيا.
   */
  public boolean matches(String a, String b) {
    Spelling one = spelling(a);
    Spelling other = spelling(b);
    if (one.form().isBlank() || other.form().isBlank()) {
      return false;
    }
    return one.form().equals(other.form()) || (folds.contains(Fold.AL) && one.meets(other));
  }

  private Spelling spelling(String text) {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    Spelling known = remembered[place];
    if (known != null && known.text().equals(text)) {
      return known;
    }
    Spelling spelling = spell(text);
    if (text.length() <= LONGEST) {
      remembered[place] = spelling;
    }
    return spelling;
  }

  private Spelling spell(String text) {
    String form = fold(text, folds);
    return folds.contains(Fold.AL)
        ? new Spelling(text, form, split(form), split(withArticle(text)))
        : new Spelling(text, form, List.of(), List.of());
  }

  /** The normal form in which the article is left where it stands. */
  private String withArticle(String text) {
    return fold(text, withoutAl);
  }

  /** The normal forms of the words of a text, with their articles and without. */
  public Set<String> words(String text) {
    Set<String> all = new HashSet<>(split(normalForm(text)));
    all.addAll(split(withArticle(text)));
    return all;
  }

  private static List<String> split(String form) {
    return Collections.list(new StringTokenizer(form)).stream().map(String::valueOf).toList();
  }

  /**
   * A text and its forms.
   *
   * @param bare its words without their articles
   * @param whole its words with them
   */
  private record Spelling(String text, String form, List<String> bare, List<String> whole) {

    boolean meets(Spelling other) {
      return bare.size() == other.bare.size()
          && whole.size() == other.whole.size()
          && bare.size() == whole.size()
          && IntStream.range(0, bare.size()).allMatch(i -> meetAt(i, other));
    }

    private boolean meetAt(int i, Spelling other) {
      return other.bare.get(i).equals(bare.get(i))
          || other.whole.get(i).equals(whole.get(i))
          || other.whole.get(i).equals(bare.get(i))
          || other.bare.get(i).equals(whole.get(i));
    }
  }

  private static String fold(String text, Set<Fold> folds) {
    String composed = composed(text);
    String dropped = Controls.dropped(composed);
    String form = dropped.equals(composed) ? composed : composed(dropped);
    for (Fold fold : ORDER) {
      if (folds.contains(fold)) {
        form = fold.apply(form);
      }
    }
    return form;
  }

  /** ASCII is composed as it is. */
  private static String composed(String text) {
    return Fold.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Folding folding && folding.folds.equals(folds);
  }

  @Override
  public int hashCode() {
    return folds.hashCode();
  }

  @Override
  public String toString() {
    return "Folding" + folds;
  }
}

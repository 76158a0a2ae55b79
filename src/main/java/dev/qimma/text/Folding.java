package dev.qimma.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which spellings count as the same.
 *
 * <p>It remembers a few texts that it folded last: a reply is compared with every wording of a
 * question, and the wordings with every reply. Threads share that without a lock, since a spelling
 * says the same whichever of them worked it out.
 */
public final class Folding {

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

  /** Everything but accents. */
  public static final Folding STANDARD =
      new Folding(EnumSet.complementOf(EnumSet.of(Fold.ACCENTS)));

  private static final int REMEMBERED = 1 << 8;

  /** Longer texts are hardly ever compared twice. */
  private static final int LONGEST = 200;

  private final Set<Fold> folds;
  private @Nullable Ways ways;
  private final @Nullable Spelling[] remembered = new Spelling[REMEMBERED];

  public Folding(Set<Fold> folds) {
    this.folds = Set.copyOf(folds);
  }

  /** What is done before the article is taken off, and after. */
  private record Ways(FoldPasses before, FoldPasses after) {

    static Ways of(Set<Fold> folds) {
      int al = ORDER.indexOf(Fold.AL);
      return new Ways(
          passes(ORDER.subList(0, al), folds), passes(ORDER.subList(al + 1, ORDER.size()), folds));
    }

    private static FoldPasses passes(List<Fold> inOrder, Set<Fold> folds) {
      return FoldPasses.of(inOrder.stream().filter(folds::contains).toList());
    }
  }

  /** Worked out when a text is first folded, which most questions do not need before an answer. */
  private Ways ways() {
    Ways known = ways;
    if (known == null) {
      known = Ways.of(folds);
      ways = known;
    }
    return known;
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

  /** Whether nothing is left of a text without differences of spelling. */
  public boolean leavesNothing(String text) {
    return !Skeleton.isSomething(text) && normalForm(text).isBlank();
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
    String start = ways().before.over(composed(text));
    FoldPasses after = ways().after;
    if (!folds.contains(Fold.AL)) {
      return new Spelling(text, after.over(start), start, after);
    }
    return new Spelling(text, after.over(Article.dropped(start)), start, after);
  }

  /** The normal forms of the words of a text, with their articles and without. */
  public Set<String> words(String text) {
    Spelling spelling = spell(text);
    Set<String> all = new HashSet<>(spelling.bare());
    all.addAll(spelling.whole());
    return all;
  }

  private static List<String> split(String form) {
    List<String> words = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(form);
    while (rest.hasMoreTokens()) {
      words.add(rest.nextToken());
    }
    return words;
  }

  /** A text and its forms; its words are looked at by few. */
  private static final class Spelling {
    private final String text;
    private final String form;
    private final String start;
    private final FoldPasses after;
    private @Nullable Words words;

    Spelling(String text, String form, String start, FoldPasses after) {
      this.text = text;
      this.form = form;
      this.start = start;
      this.after = after;
    }

    String text() {
      return text;
    }

    String form() {
      return form;
    }

    /** Its words without their articles. */
    List<String> bare() {
      return words().bare();
    }

    /** Its words with them. */
    List<String> whole() {
      return words().whole();
    }

    private Words words() {
      Words known = words;
      if (known == null) {
        known = new Words(split(form), split(after.over(start)));
        words = known;
      }
      return known;
    }

    boolean meets(Spelling other) {
      return words().meet(other.words());
    }
  }

  /** The words of a text without their articles, and with them. */
  private record Words(List<String> bare, List<String> whole) {

    boolean meet(Words other) {
      return bare.size() == other.bare.size()
          && whole.size() == other.whole.size()
          && bare.size() == whole.size()
          && IntStream.range(0, bare.size()).allMatch(i -> meetAt(i, other));
    }

    private boolean meetAt(int i, Words other) {
      return other.bare.get(i).equals(bare.get(i))
          || other.whole.get(i).equals(whole.get(i))
          || other.whole.get(i).equals(bare.get(i))
          || other.bare.get(i).equals(whole.get(i));
    }
  }

  /** Without what only steers the display; ASCII and plain letters are composed as they are. */
  private static String composed(String text) {
    if (PlainLetters.areAll(text)) {
      return text;
    }
    String composed = nfkc(text);
    String dropped = Controls.dropped(composed);
    return dropped.equals(composed) ? composed : nfkc(dropped);
  }

  private static String nfkc(String text) {
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

package dev.qimma.lint.wording;

import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** The words of texts, as rules compare them. */
public final class Words {

  /** The article stays: a word is compared with it and without. */
  private static final Folding FORM =
      new Folding(EnumSet.complementOf(EnumSet.of(Fold.AL, Fold.ACCENTS)));

  /** Those of a large bank, so that what looks at it as a whole need not read it again. */
  private static final Lately<String, List<Word>> LATELY = new Lately<>(200_000, Words::read);

  /**
   * As they are written: what stands between two spaces is a word mostly, and mostly seen before.
   */
  private static final Lately<String, List<Word>> WRITTEN = new Lately<>(50_000, Words::fold);

  private Words() {}

  /** The words in their order. */
  public static List<Word> of(String text) {
    return LATELY.of(text);
  }

  /** Each by itself: no fold looks over a space. */
  private static List<Word> read(String text) {
    List<Word> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(text, " \n");
    while (parts.hasMoreTokens()) {
      words.addAll(WRITTEN.of(parts.nextToken()));
    }
    return List.copyOf(words);
  }

  /** The first word of what is written without a space; nothing where that is no word. */
  static Word first(String written) {
    List<Word> words = WRITTEN.of(written);
    return words.isEmpty() ? new Word("") : words.get(0);
  }

  private static List<Word> fold(String written) {
    List<Word> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(FORM.normalForm(written));
    while (parts.hasMoreTokens()) {
      words.add(new Word(parts.nextToken()));
    }
    return List.copyOf(words);
  }

  /** The words that say something of the matter. */
  public static List<Word> content(String text) {
    return of(text).stream().filter(Word::isContent).toList();
  }

  /** A list of words, as its texts spell them, for {@link Word#isOneOf}. */
  public static Set<String> forms(String... texts) {
    return of(String.join(" ", texts)).stream()
        .map(Word::form)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a form of the word is among others. */
  public static boolean meetsAny(Word word, Collection<Word> others) {
    for (Word other : others) {
      if (word.meets(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a phrase stand one behind the other in a text. */
  public static boolean hold(List<Word> text, List<Word> phrase) {
    for (int at = 0; !phrase.isEmpty() && at + phrase.size() <= text.size(); at++) {
      if (isAt(text, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(List<Word> text, int at, List<Word> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!text.get(at + i).is(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The most words that stand one behind the other in both texts. */
  public static int longestRun(List<Word> text, List<Word> other) {
    int longest = 0;
    int[] before = new int[other.size() + 1];
    for (Word word : text) {
      int[] row = new int[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        row[j + 1] = word.equals(other.get(j)) ? before[j] + 1 : 0;
        longest = Math.max(longest, row[j + 1]);
      }
      before = row;
    }
    return longest;
  }
}

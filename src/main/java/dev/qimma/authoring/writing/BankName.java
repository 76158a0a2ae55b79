package dev.qimma.authoring.writing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Names for sources, quotes and folders, made from what they are called. */
public final class BankName {

  private static final int LONGEST = 40;

  private BankName() {}

  /**
   * Small letters and digits of any script, words joined by hyphens; empty where there are none.
   */
  public static String of(String words, int most) {
    StringBuilder name = new StringBuilder();
    int count = 0;
    for (String word : bare(words).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (!word.isEmpty() && count < most && name.length() + word.length() < LONGEST) {
        name.append(name.length() == 0 ? "" : "-").append(word);
        count++;
      }
    }
    return name.length() == 0 ? firstLetters(words) : name.toString();
  }

  /** Small letters without the marks on them, which no name has. */
  private static String bare(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "");
  }

  /** Of a language written without spaces, the first letters are name enough. */
  private static String firstLetters(String words) {
    String letters = bare(words).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    int end = Math.min(letters.codePointCount(0, letters.length()), 12);
    return letters.substring(0, letters.offsetByCodePoints(0, end));
  }

  /** The name, with a number behind it where it is taken. */
  public static String free(String name, Collection<String> taken) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }
}

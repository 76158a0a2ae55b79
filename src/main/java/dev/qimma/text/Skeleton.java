package dev.qimma.text;

import java.util.OptionalLong;

/**
 * What every folding leaves of a text, as a number: texts that some folding holds for the same have
 * the same skeleton. Most texts have another than those beside them, and need not be folded to be
 * told apart.
 */
public final class Skeleton {

  private static final int NOTHING = 0;
  private static final int UNKNOWN = -1;
  private static final int FACTOR = 1_000_003;
  private static final int EMPTY = 1;

  private Skeleton() {}

  /** The skeleton; empty of a text with other letters than most texts are of. */
  public static OptionalLong of(String text) {
    long number = EMPTY;
    for (int at = 0; at < text.length(); at++) {
      int left = left(text.charAt(at));
      if (left == UNKNOWN) {
        return OptionalLong.empty();
      }
      number = left == NOTHING ? number : number * FACTOR + left;
    }
    return OptionalLong.of(number);
  }

  /** Whether something is left of a text for sure, whatever the folding. */
  static boolean isSomething(String text) {
    return of(text).orElse(EMPTY) != EMPTY;
  }

  /** What is left of a letter in whatever text of such letters. */
  private static int left(char letter) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      return letter;
    }
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A' + 'a';
    }
    return letter >= ' ' && letter <= '~' ? NOTHING : leftOfOther(letter);
  }

  /**
   * The letters of the Arabic keyboard that no folding changes, nor the article takes with it,
   * stay; its others, vowel signs, tatweel and marks may go.
   */
  private static int leftOfOther(char letter) {
    return switch (letter) {
      case 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش' -> letter;
      case 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'م', 'ن' -> letter;
      case 'ء', 'آ', 'أ', 'ؤ', 'إ', 'ئ', 'ا', 'ب', 'ة', 'ل', 'ه', 'و', 'ى', 'ي' -> NOTHING;
      case 'ـ', '\u064B', '\u064C', '\u064D', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652' ->
          NOTHING;
      case '،', '؛', '؟', '٪', '٫', '٬' -> NOTHING;
      case '«', '»', '\u2018', '\u2019', '\u201C', '\u201D', '\u2013', '\u2014' -> NOTHING;
      default -> ArabicLetters.isArabicDigit(letter) ? ArabicLetters.asciiDigit(letter) : UNKNOWN;
    };
  }
}

package dev.qimma.text;

import java.util.OptionalLong;

/**
 * What every folding leaves of a text, as a number: texts that some folding holds for the same have
 * the same skeleton. Most texts have another than those beside them, and need not be folded to be
 * told apart.
 */
public final class Skeleton {

  /** Letters of the Arabic keyboard that no folding changes, nor the article takes with it. */
  private static final String ARABIC = "تثجحخدذرزسشصضطظعغفقمن";

  private static final int FACTOR = 1_000_003;

  private Skeleton() {}

  /** The skeleton; empty of a text with other letters than the plain ones. */
  public static OptionalLong of(String text) {
    long number = 1;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (!PlainLetters.isOne(letter)) {
        return OptionalLong.empty();
      }
      int left = left(letter);
      number = left == 0 ? number : number * FACTOR + left;
    }
    return OptionalLong.of(number);
  }

  /** What is left of a plain letter; 0 where that is nothing for sure. */
  private static int left(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A' + 'a';
    }
    boolean isAscii = letter != ' ' && letter <= 'z';
    return isAscii || ARABIC.indexOf(letter) >= 0 ? letter : 0;
  }
}

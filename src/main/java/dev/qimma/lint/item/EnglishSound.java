package dev.qimma.lint.item;

import java.util.List;
import java.util.Locale;

/** How an English word begins to the ear: what stands behind "a" and what behind "an". */
final class EnglishSound {

  private static final List<String> VOWELS_BY_SOUND =
      List.of("hour", "honest", "honour", "honor", "heir", "11", "18");
  private static final List<String> CONSONANTS_BY_SOUND =
      List.of("uni", "use", "usu", "eu", "one", "once");
  private static final String VOWELS = "aeiou8";

  /** Letters whose names begin with a vowel: an MP, an X-ray. */
  private static final String VOWELS_BY_NAME = "AEFHILMNORSX";

  private EnglishSound() {}

  static boolean isVowelFirst(String option) {
    String text = option.strip();
    if (isSpeltOut(text)) {
      return VOWELS_BY_NAME.indexOf(text.charAt(0)) >= 0;
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (VOWELS_BY_SOUND.stream().anyMatch(small::startsWith)) {
      return true;
    }
    return !small.isEmpty()
        && VOWELS.indexOf(small.charAt(0)) >= 0
        && CONSONANTS_BY_SOUND.stream().noneMatch(small::startsWith);
  }

  /** Two capitals, or one before a sign: an abbreviation. */
  private static boolean isSpeltOut(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && !Character.isLowerCase(text.charAt(1))
        && !Character.isWhitespace(text.charAt(1));
  }
}

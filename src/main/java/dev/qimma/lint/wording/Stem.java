package dev.qimma.lint.wording;

import java.util.List;

/** Takes the commonest endings off a word, in the manner of a light stemmer. */
final class Stem {

  /** Plural, dual, feminine; ة has become ه. */
  private static final List<String> ARABIC = List.of("ات", "ون", "ين", "ان", "ه");

  private static final int LEFT_IN_ARABIC = 3;
  private static final int LEFT_IN_ENGLISH = 4;

  private Stem() {}

  static String of(String word) {
    return isLatin(word) ? english(word) : arabic(word);
  }

  private static boolean isLatin(String word) {
    return word.codePoints().allMatch(c -> c < 0x250);
  }

  private static String arabic(String word) {
    return ARABIC.stream()
        .filter(ending -> leaves(word, ending, LEFT_IN_ARABIC))
        .findFirst()
        .map(ending -> cut(word, ending))
        .orElse(word);
  }

  private static String english(String word) {
    String single = singular(word);
    for (String ending : List.of("ing", "ed")) {
      if (leaves(single, ending, LEFT_IN_ENGLISH)) {
        return cut(single, ending);
      }
    }
    return leaves(single, "e", LEFT_IN_ENGLISH - 1) ? cut(single, "e") : single;
  }

  private static String singular(String word) {
    if (leaves(word, "ies", LEFT_IN_ENGLISH - 1)) {
      return cut(word, "ies") + "y";
    }
    boolean isPlural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return isPlural && leaves(word, "s", LEFT_IN_ENGLISH - 1) ? cut(word, "s") : word;
  }

  private static boolean leaves(String word, String ending, int letters) {
    return word.endsWith(ending) && word.length() - ending.length() >= letters;
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}

package dev.qimma.authoring.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text by its script, and in Latin letters by its commonest words. */
public final class TextLanguage {

  private static final int ENOUGH = 20_000;

  /** Little words that stand in every text of a language; those of several count for each. */
  private static final Map<String, Set<String>> LITTLE_WORDS =
      Map.of(
          "en", words("the and of to is was that it with are in on for by as at from this an be"),
          "fr", words("le la les et est des une du dans qui de un que sur au aux ce pas par ses"),
          "de", words("der die das und ist nicht ein eine den mit in zu von auf für im dem sich"),
          "es", words("el los las y es una del por con que de en un se para más como al su lo"),
          "it", words("il che di della è per gli sono nel con la un una non si da del dei le"),
          "pt", words("o os as e do da uma não em com de que um para no na se por mais ao"),
          "tr", words("ve bir bu için ile olarak çok olan daha gibi kadar ama her en sonra da"),
          "id", words("yang dan di dari untuk dengan ini itu pada air ke adalah oleh dalam akan"));

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  private TextLanguage() {}

  /** Two letters; English where nothing speaks for another. */
  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    Map<String, Integer> scripts = new HashMap<>();
    start
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> scripts.merge(script(letter), 1, Integer::sum));
    if (scripts.getOrDefault("ja", 0) > 0 && isCommonest(List.of("ja", "zh"), scripts)) {
      return "ja";
    }
    String commonest = commonest(scripts, "");
    return commonest.isEmpty() ? byWords(start) : commonest;
  }

  private static boolean isCommonest(List<String> some, Map<String, Integer> counts) {
    return some.contains(commonest(counts, ""));
  }

  private static String byWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : text.split("[^\\p{L}]+", -1)) {
      LITTLE_WORDS.forEach(
          (language, words) -> counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
    }
    String best = commonest(counts, "en");
    int most = counts.getOrDefault(best, 0);
    boolean isAlone = counts.values().stream().filter(count -> count == most).count() == 1;
    return isAlone ? best : "en";
  }

  private static String commonest(Map<String, Integer> counts, String otherwise) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  /** Empty for Latin letters, which tell nothing. */
  private static String script(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case ARABIC -> "ar";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case CYRILLIC -> "ru";
      case GREEK -> "el";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case THAI -> "th";
      default -> "";
    };
  }
}

package dev.qimma.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One text in one or more languages, by language tag, in the order written. */
public record Localized(Map<String, String> byLanguage) {

  public static final String ARABIC = "ar";
  public static final String ENGLISH = "en";

  public static final Localized EMPTY = new Localized(Map.of());

  public Localized {
    byLanguage = kept(byLanguage);
  }

  private static Map<String, String> kept(Map<String, String> given) {
    if (given instanceof TwoWordings || given.isEmpty()) {
      return given.isEmpty() ? Map.of() : given;
    }
    Iterator<Map.Entry<String, String>> entries = given.entrySet().iterator();
    Map.Entry<String, String> first = entries.next();
    if (given.size() == 1) {
      return Map.of(first.getKey(), first.getValue());
    }
    Map.Entry<String, String> second = entries.next();
    return given.size() == 2
        ? new TwoWordings(first.getKey(), first.getValue(), second.getKey(), second.getValue())
        : Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  public static Localized of(String language, String text) {
    return new Localized(Map.of(language, text));
  }

  public static Localized both(String arabic, String english) {
    return of(ARABIC, arabic, ENGLISH, english);
  }

  /** In two languages that are not the same. */
  public static Localized of(String first, String firstText, String second, String secondText) {
    return new Localized(new TwoWordings(first, firstText, second, secondText));
  }

  /**
   * The text in that language; where it is missing, the first there is; empty when there is none.
   */
  public String in(String language) {
    String text = byLanguage.get(language);
    if (text != null) {
      return text;
    }
    return texts().stream().findFirst().orElse("");
  }

  public boolean has(String language) {
    return byLanguage.containsKey(language);
  }

  /** Every wording, each once. */
  public Collection<String> texts() {
    return byLanguage.size() == 1
        ? List.of(byLanguage.entrySet().iterator().next().getValue()) // such a map keeps its values
        : byLanguage.values();
  }

  public boolean isBlank() {
    for (String text : texts()) {
      if (!text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  public Localized map(UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>();
    byLanguage.forEach((language, text) -> changed.put(language, change.apply(text)));
    return new Localized(changed);
  }

  /** Both texts in one, in every language that either has. */
  public Localized joined(String between, Localized other) {
    Map<String, String> texts = new LinkedHashMap<>();
    Set<String> languages = new LinkedHashSet<>(byLanguage.keySet());
    languages.addAll(other.byLanguage.keySet());
    languages.forEach(language -> texts.put(language, in(language) + between + other.in(language)));
    return new Localized(texts);
  }

  /** The wordings to show for a choice of languages: those asked for, else whatever there is. */
  public List<Map.Entry<String, String>> shown(List<String> languages) {
    List<Map.Entry<String, String>> asked =
        languages.stream()
            .filter(byLanguage::containsKey)
            .map(language -> Map.entry(language, byLanguage.getOrDefault(language, "")))
            .toList();
    return asked.isEmpty()
        ? byLanguage.entrySet().stream().limit(1).map(Map.Entry::copyOf).toList()
        : asked;
  }
}

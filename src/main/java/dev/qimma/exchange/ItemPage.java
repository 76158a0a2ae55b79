package dev.qimma.exchange;

import dev.qimma.authoring.writing.Written;
import dev.qimma.question.Fraction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question as it stands in a question file. */
final class ItemPage {

  private final Item item;
  private final Matter matter;
  private final String language;

  /**
   * Writes a question.
   *
   * @param language of the plain texts of the file
   */
  ItemPage(Item item, String language) {
    this.item = item;
    this.matter = item.matter();
    this.language = language;
  }

  /** Its keys in the order in which people write them. */
  Map<String, Written> keys() {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("id", new Written.Words(matter.id()));
    put("topic", matter.topic(), keys);
    put("objective", matter.objective(), keys);
    if (matter.difficulty() > 0) {
      keys.put("difficulty", new Written.Bare(String.valueOf(matter.difficulty())));
    }
    if (!matter.points().equals(Fraction.ONE)) {
      keys.put("points", new Written.Bare(matter.points().plain()));
    }
    if (!matter.tags().isEmpty()) {
      keys.put("tags", Written.Several.of(matter.tags()));
    }
    put("group", matter.group(), keys);
    keys.put("q", text(matter.stem()));
    keys.putAll(item.interaction().fold(new InteractionPage(language)));
    matter.credit().map(MultiPolicy::word).ifPresent(word -> put("credit", word, keys));
    if (!matter.isShuffled()) {
      keys.put("shuffle", new Written.Bare("false"));
    }
    rest(keys);
    return keys;
  }

  private void rest(Map<String, Written> keys) {
    if (!matter.hints().isEmpty()) {
      keys.put("hint", new Written.Several(matter.hints().stream().map(this::text).toList()));
    }
    if (!matter.why().isBlank()) {
      keys.put("why", text(matter.why()));
    }
    List<String> quotes =
        matter.quotes().stream().map(Quote::id).filter(id -> !id.isEmpty()).toList();
    if (quotes.size() == 1) {
      put("quote", quotes.get(0), keys);
    } else if (!quotes.isEmpty()) {
      keys.put("quote", Written.Several.of(quotes));
    }
  }

  private static void put(String key, String word, Map<String, Written> keys) {
    if (!word.isEmpty()) {
      keys.put(key, new Written.Words(word));
    }
  }

  private Written text(Localized text) {
    return text(text, language);
  }

  /** A text that is in the language of the file alone is written without saying so. */
  static Written text(Localized text, String language) {
    if (text.byLanguage().size() == 1 && text.has(language)) {
      return new Written.Words(text.in(language));
    }
    return new Written.Keyed(wordings(text));
  }

  static Map<String, Written> wordings(Localized text) {
    Map<String, Written> wordings = new LinkedHashMap<>();
    text.byLanguage().forEach((tag, wording) -> wordings.put(tag, new Written.Words(wording)));
    return wordings;
  }
}

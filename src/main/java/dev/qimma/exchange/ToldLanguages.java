package dev.qimma.exchange;

import dev.qimma.authoring.writing.TextLanguage;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of each text which language it is in, where its file does not. */
final class ToldLanguages {

  private static final int ENOUGH = 20_000;

  private final String usual;
  private final boolean isSaid;

  private ToldLanguages(String usual, boolean isSaid) {
    this.usual = usual;
    this.isSaid = isSaid;
  }

  /**
   * For the items of one file.
   *
   * @param said by who reads it; empty where it is to be guessed
   */
  static ToldLanguages of(List<Item> items, String said) {
    if (!said.isEmpty()) {
      return new ToldLanguages(said, true);
    }
    StringBuilder latin = new StringBuilder();
    for (Item item : items) {
      String text = untold(item);
      if (latin.length() < ENOUGH && isLatin(text)) {
        latin.append(text).append('\n');
      }
    }
    return new ToldLanguages(TextLanguage.of(latin.toString()), false);
  }

  /** The language that most of a file is in. */
  String usual(List<Item> items) {
    StringBuilder all = new StringBuilder();
    items.stream().limit(200).forEach(item -> all.append(untold(item)).append('\n'));
    return isSaid || isLatin(all.toString()) ? usual : TextLanguage.of(all.toString());
  }

  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }

  private static String untold(Item item) {
    List<String> texts = new ArrayList<>();
    item.map(
        text -> {
          if (text.has(Incoming.UNTOLD)) {
            texts.add(text.in(Incoming.UNTOLD));
          }
          return text;
        });
    return String.join("\n", texts);
  }

  Item tell(Item item) {
    String text = untold(item);
    String language = isSaid || isLatin(text) ? usual : TextLanguage.of(text);
    Item told = item.map(wording -> tell(wording, language));
    List<Quote> quotes =
        told.matter().quotes().stream()
            .map(quote -> quote.language().isEmpty() ? quote.in(language) : quote)
            .toList();
    return told.with(told.matter().but().quotes(quotes).done());
  }

  private static Localized tell(Localized text, String language) {
    if (!text.has(Incoming.UNTOLD)) {
      return text;
    }
    Map<String, String> told = new LinkedHashMap<>();
    text.byLanguage()
        .forEach((tag, wording) -> told.put(tag.equals(Incoming.UNTOLD) ? language : tag, wording));
    return new Localized(told);
  }
}

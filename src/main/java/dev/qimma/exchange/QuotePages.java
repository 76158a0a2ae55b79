package dev.qimma.exchange;

import dev.qimma.authoring.writing.BankName;
import dev.qimma.authoring.writing.Written;
import dev.qimma.bank.Bank;
import dev.qimma.source.Source;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotes that come with questions: found among those of the bank, or written down beside them. */
final class QuotePages {

  private static final int WORDS = 5;

  private final Bank bank;
  private final String language;
  private final Map<String, Written> sources = new LinkedHashMap<>();
  private final Map<String, Written> quotes = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  /**
   * For a bank.
   *
   * @param language of the plain texts of the file that new quotes are written into
   */
  QuotePages(Bank bank, String language) {
    this.bank = bank;
    this.language = language;
    bank.passages()
        .forEach((id, passage) -> ids.putIfAbsent(words(passage.passage().quote().exact()), id));
  }

  /** Sources that the bank does not have. */
  Map<String, Written> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** Quotes that the bank does not have. */
  Map<String, Written> quotes() {
    return Collections.unmodifiableMap(quotes);
  }

  /** The item with its quotes called as they are in the bank. */
  Item named(Item item) {
    List<Quote> named = new ArrayList<>();
    for (Quote quote : item.matter().quotes()) {
      if (!quote.exact().isBlank()) {
        named.add(named(quote));
      }
    }
    return item.with(item.matter().but().quotes(named).done());
  }

  private Quote named(Quote quote) {
    String id = ids.computeIfAbsent(words(quote.exact()), words -> add(quote));
    return new Quote(
        id,
        quote.source(),
        quote.title(),
        quote.language(),
        quote.exact(),
        quote.by(),
        quote.where(),
        quote.translation());
  }

  private static String words(String exact) {
    return exact.strip().replaceAll("\\s+", " ");
  }

  private String add(Quote quote) {
    String wanted = quote.id().replace('#', '-');
    String made = wanted.isEmpty() ? BankName.of(quote.exact(), WORDS) : wanted;
    List<String> taken = new ArrayList<>(quotes.keySet());
    taken.addAll(bank.passages().keySet());
    String id = BankName.free(made.isEmpty() ? "quote" : made, taken);
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("source", new Written.Words(source(quote)));
    keys.put("exact", new Written.Words(words(quote.exact())));
    put("by", quote.by(), keys);
    put("where", quote.where(), keys);
    if (!quote.translation().isBlank()) {
      keys.put("translation", new Written.Keyed(ItemPage.wordings(quote.translation())));
    }
    quotes.put(id, new Written.Keyed(keys));
    return id;
  }

  private void put(String key, Localized text, Map<String, Written> keys) {
    if (!text.isBlank()) {
      keys.put(key, ItemPage.text(text, language));
    }
  }

  private String source(Quote quote) {
    Optional<String> known =
        bank.sources().values().stream()
            .filter(source -> isSame(source, quote))
            .map(Source::id)
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    String title = quote.title().texts().stream().findFirst().orElse("");
    String made = quote.source().isEmpty() ? BankName.of(title, WORDS) : quote.source();
    String id = made.isEmpty() ? "source" : made;
    if (!sources.containsKey(id)) {
      Map<String, Written> keys = new LinkedHashMap<>();
      keys.put(
          "title",
          title.isEmpty() ? new Written.Words(id) : ItemPage.text(quote.title(), language));
      if (!quote.language().isEmpty()) {
        keys.put("lang", new Written.Words(quote.language()));
      }
      sources.put(id, new Written.Keyed(keys));
    }
    return id;
  }

  private static boolean isSame(Source source, Quote quote) {
    return source.id().equals(quote.source())
        || (quote.source().isEmpty() && source.title().equals(quote.title()));
  }
}

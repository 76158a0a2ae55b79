package dev.qimma.authoring.writing;

import dev.qimma.source.Finding;
import dev.qimma.source.SourceText;
import dev.qimma.source.Spot;
import dev.qimma.source.TextQuote;
import dev.qimma.text.Localized;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A quote that stands in its source, ready to be written down.
 *
 * @param paragraph its number; 0 where it has none
 */
public record NewQuote(String source, TextQuote quote, int paragraph) {

  /**
   * The quote of a spot, with as much beside it as tells it from all others.
   *
   * @return empty where nothing tells it apart
   */
  public static Optional<TextQuote> of(Spot spot, SourceText text) {
    TextQuote alone = TextQuote.of(spot.exact());
    if (isAt(spot, text.find(alone))) {
      return Optional.of(alone);
    }
    TreeSet<Integer> before = cuts(new StringBuilder(spot.before()).reverse().toString());
    TreeSet<Integer> after = cuts(spot.after());
    for (int length : union(before, after)) {
      String prefix = before.contains(length) ? end(spot.before(), length).strip() : "";
      String suffix = after.contains(length) ? spot.after().substring(0, length).strip() : "";
      TextQuote led = new TextQuote(spot.exact(), prefix, "");
      TextQuote followed = new TextQuote(spot.exact(), "", suffix);
      if (!prefix.isEmpty() && isAt(spot, text.find(led))) {
        return Optional.of(led);
      }
      if (!suffix.isEmpty() && isAt(spot, text.find(followed))) {
        return Optional.of(followed);
      }
    }
    TextQuote both = new TextQuote(spot.exact(), spot.before().strip(), spot.after().strip());
    return Optional.of(both).filter(quote -> isAt(spot, text.find(quote)));
  }

  private static boolean isAt(Spot spot, Finding finding) {
    return finding instanceof Finding.Found found && found.place().equals(spot.place());
  }

  private static TreeSet<Integer> union(TreeSet<Integer> one, TreeSet<Integer> other) {
    TreeSet<Integer> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Lengths that end with a word; between ideographs, any length does. */
  private static TreeSet<Integer> cuts(String text) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (int at = 1; at <= text.length(); at++) {
      boolean isLetter = Character.isLetterOrDigit(text.charAt(at - 1));
      boolean goesOn = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      boolean isWhole = !goesOn || Character.isIdeographic(text.charAt(at));
      boolean isWithin = at < text.length() && isMarkOrHalf(text.charAt(at));
      if (isLetter && isWhole && !isWithin) {
        cuts.add(at);
      }
    }
    return cuts;
  }

  private static boolean isMarkOrHalf(char c) {
    return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String end(String text, int length) {
    return text.substring(text.length() - length);
  }

  /** As it stands under {@code quotes:} of a bank in that language. */
  public Written.Keyed written(String language) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("source", new Written.Words(source));
    keys.put("exact", new Written.Verbatim(quote.exact()));
    if (!quote.prefix().isEmpty()) {
      keys.put("prefix", new Written.Words(quote.prefix()));
    }
    if (!quote.suffix().isEmpty()) {
      keys.put("suffix", new Written.Words(quote.suffix()));
    }
    if (paragraph > 0) {
      keys.put("where", where(language));
    }
    return new Written.Keyed(keys);
  }

  private Written where(String language) {
    Written.Words arabic = new Written.Words("الفقرة " + paragraph);
    Written.Words english = new Written.Words("paragraph " + paragraph);
    if (language.equals(Localized.ENGLISH)) {
      return english;
    }
    Map<String, Written> both = new LinkedHashMap<>();
    both.put(Localized.ENGLISH, english);
    both.put(Localized.ARABIC, arabic);
    return language.equals(Localized.ARABIC) ? arabic : new Written.Keyed(both);
  }
}

package dev.qimma.format;

import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of HTML as plain ones, and back. */
public final class HtmlText {

  /** The language of a text that does not say which it is in. */
  public static final String UNTOLD = "";

  static final String MULTILANG = "multilang";

  private static final Pattern MLANG = Pattern.compile("\\{mlang\\s*([A-Za-z_-]{0,12})\\s*\\}");

  private static final Pattern TAG = Pattern.compile("<(/?[A-Za-z][^<>]*|!--)");

  private HtmlText() {}

  /**
   * What a text says.
   *
   * @param text in every language it tells of; what tells of none is in {@link #UNTOLD}
   * @param dropped pictures and sounds that are not carried, by their names
   */
  public record Read(Localized text, List<HtmlQuote> quotes, List<String> dropped) {
    public Read {
      quotes = List.copyOf(quotes);
      dropped = List.copyOf(dropped);
    }
  }

  /** The first two letters of a tag of a language. */
  static String tag(String language) {
    String small = language.toLowerCase(Locale.ROOT);
    return small.length() > 2 ? small.substring(0, 2) : small;
  }

  /** Reads HTML. */
  public static Read read(String html) {
    HtmlNode.Element root = HtmlParser.parse(spans(html));
    List<HtmlQuote> quotes = new ArrayList<>();
    HtmlQuotes.take(root, quotes);
    Set<String> languages = new LinkedHashSet<>();
    collect(root, languages);
    if (languages.isEmpty()) {
      languages.add(whole(root));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Set<String> dropped = new LinkedHashSet<>();
    for (String language : languages) {
      PlainWriter writer = new PlainWriter(language);
      texts.put(language, writer.text(root));
      dropped.addAll(writer.dropped());
    }
    return new Read(new Localized(texts), quotes, List.copyOf(dropped));
  }

  /** Reads a text in which tags may stand, and in which lines are lines. */
  public static Read readLines(String text) {
    boolean hasTags = TAG.matcher(text).find() || MLANG.matcher(text).find();
    return hasTags
        ? read(text.replace("\r", "").replace("\n", "<br>"))
        : new Read(Localized.of(UNTOLD, Entities.decoded(text).strip()), List.of(), List.of());
  }

  /** What the filter of that name marks, as spans. */
  private static String spans(String html) {
    boolean[] isOpen = new boolean[1];
    String spans =
        MLANG
            .matcher(html)
            .replaceAll(
                found -> {
                  String end = isOpen[0] ? "</span>" : "";
                  isOpen[0] = !found.group(1).isEmpty();
                  return end
                      + (isOpen[0]
                          ? "<span class=\"multilang\" lang=\"" + tag(found.group(1)) + "\">"
                          : "");
                });
    return spans + (isOpen[0] ? "</span>" : "");
  }

  private static void collect(HtmlNode.Element element, Set<String> languages) {
    if (element.isOfClass(MULTILANG) && !element.attribute("lang").isEmpty()) {
      languages.add(tag(element.attribute("lang")));
    }
    for (HtmlNode child : element.children()) {
      if (child instanceof HtmlNode.Element inner) {
        collect(inner, languages);
      }
    }
  }

  /** The language of an element in which everything stands. */
  private static String whole(HtmlNode.Element root) {
    List<HtmlNode> said =
        root.children().stream()
            .filter(node -> !(node instanceof HtmlNode.Letters text) || !text.text().isBlank())
            .toList();
    return said.size() == 1 && said.get(0) instanceof HtmlNode.Element only
        ? only.attribute("lang").isEmpty() ? whole(only) : tag(only.attribute("lang"))
        : UNTOLD;
  }

  /** A text of which HTML is to show the wording of each reader's language. */
  public static String write(Localized text) {
    if (text.byLanguage().size() == 1) {
      String language = text.byLanguage().keySet().iterator().next();
      String html = HtmlWriter.html(text.in(language));
      return wrapped(language, html);
    }
    StringBuilder html = new StringBuilder();
    text.byLanguage()
        .forEach(
            (language, wording) ->
                html.append("<span class=\"multilang\" lang=\"")
                    .append(language)
                    .append("\">")
                    .append(HtmlWriter.html(wording))
                    .append("</span>"));
    return html.toString();
  }

  /** HTML of one language, which says so where that is written from right to left. */
  public static String wrapped(String language, String html) {
    return isRightToLeft(language)
        ? "<span lang=\"" + language + "\" dir=\"rtl\">" + html + "</span>"
        : html;
  }

  static boolean isRightToLeft(String language) {
    return Set.of("ar", "fa", "he", "ur", "ps", "sd", "yi", "dv").contains(language);
  }

  /** A quote as a block of its own. */
  public static String write(HtmlQuote quote) {
    return HtmlQuotes.html(quote);
  }
}

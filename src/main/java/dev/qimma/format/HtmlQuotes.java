package dev.qimma.format;

import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quotes as blocks of HTML: the words, what they mean in other languages, and where they stand. */
final class HtmlQuotes {

  private static final String CLASS = "qimma-quote";

  private HtmlQuotes() {}

  /** Takes the quotes out of a text. */
  static void take(HtmlNode.Element element, List<HtmlQuote> quotes) {
    for (HtmlNode child : new ArrayList<>(element.children())) {
      if (child instanceof HtmlNode.Element inner) {
        if (inner.name().equals("blockquote") && inner.isOfClass(CLASS)) {
          quotes.add(read(inner));
          element.children().remove(child);
        } else {
          take(inner, quotes);
        }
      }
    }
  }

  private static HtmlQuote read(HtmlNode.Element block) {
    String exact = "";
    Map<String, String> translation = new LinkedHashMap<>();
    Map<String, Localized> rest = new LinkedHashMap<>();
    String source = "";
    for (HtmlNode.Element part : parts(block)) {
      if (part.name().equals("cite")) {
        source = part.attribute("title");
      }
      if (part.isOfClass("exact")) {
        exact = text(part);
      } else if (part.isOfClass("translation")) {
        translation.put(HtmlText.tag(part.attribute("lang")), text(part));
      } else {
        String kind = part.name().equals("cite") ? "cite" : part.attribute("class");
        Localized before = rest.getOrDefault(kind, Localized.EMPTY);
        Map<String, String> texts = new LinkedHashMap<>(before.byLanguage());
        texts.put(HtmlText.tag(part.attribute("lang")), text(part));
        rest.put(kind, new Localized(texts));
      }
    }
    return new HtmlQuote(
        block.attribute("title"),
        source,
        rest.getOrDefault("cite", Localized.EMPTY),
        HtmlText.tag(block.attribute("lang")),
        exact,
        rest.getOrDefault("by", Localized.EMPTY),
        rest.getOrDefault("where", Localized.EMPTY),
        new Localized(translation));
  }

  private static List<HtmlNode.Element> parts(HtmlNode.Element block) {
    List<HtmlNode.Element> parts = new ArrayList<>();
    for (HtmlNode child : block.children()) {
      if (child instanceof HtmlNode.Element part) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static String text(HtmlNode.Element part) {
    return new PlainWriter(HtmlText.UNTOLD).text(part);
  }

  static String html(HtmlQuote quote) {
    StringBuilder html = new StringBuilder("<blockquote class=\"" + CLASS + "\"");
    attribute("title", quote.id(), html);
    attribute("lang", quote.language(), html);
    html.append(">");
    part("span", "exact", quote.language(), "", quote.exact(), html);
    parts("span", "translation", quote.translation(), "", html);
    parts("span", "by", quote.by(), "", html);
    parts("cite", "", quote.title(), quote.source(), html);
    parts("span", "where", quote.where(), "", html);
    return html.append("</blockquote>").toString();
  }

  private static void parts(
      String name, String kind, Localized text, String title, StringBuilder html) {
    text.byLanguage().forEach((tag, wording) -> part(name, kind, tag, title, wording, html));
  }

  private static void part(
      String name, String kind, String language, String title, String text, StringBuilder html) {
    html.append(html.charAt(html.length() - 1) == '>' && !kind.equals("exact") ? "<br>" : "");
    html.append('<').append(name);
    attribute("class", kind, html);
    attribute("title", title, html);
    attribute("lang", language, html);
    html.append(HtmlText.isRightToLeft(language) ? " dir=\"rtl\">" : ">");
    html.append(HtmlWriter.html(text)).append("</").append(name).append('>');
  }

  private static void attribute(String name, String value, StringBuilder html) {
    if (!value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(HtmlWriter.html(value)).append('"');
    }
  }
}

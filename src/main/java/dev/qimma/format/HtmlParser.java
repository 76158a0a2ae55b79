package dev.qimma.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML as people and editors write it: whatever is wrong with it, something is read. */
final class HtmlParser {

  /** Tags within each other beyond this are read, but not as being within each other. */
  private static final int DEEPEST = 100;

  private static final Set<String> EMPTY =
      Set.of("br", "img", "hr", "input", "meta", "link", "source", "track", "wbr", "col", "embed");

  private static final Set<String> RAW = Set.of("script", "style");

  /** What one that begins ends of the same name. */
  private static final Set<String> CLOSED_BY_NEXT = Set.of("p", "li", "tr", "td", "th", "option");

  /** How a tag begins; where it ends is looked for by hand, since it may be of any length. */
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]{0,60})");

  private static final Pattern DECLARATION = Pattern.compile("<[!?][A-Za-z][^<>]{0,1000}>");

  private static final int LONGEST_TAG = 100_000;

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "([A-Za-z_:][A-Za-z0-9_:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

  private final String html;
  private final Deque<HtmlNode.Element> open = new ArrayDeque<>();
  private final StringBuilder letters = new StringBuilder();

  private HtmlParser(String html) {
    this.html = html;
    open.push(new HtmlNode.Element("", Map.of()));
  }

  /** A nameless element with all of it. */
  static HtmlNode.Element parse(String html) {
    return new HtmlParser(html).parse();
  }

  private HtmlNode.Element parse() {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (at < html.length()) {
      char letter = html.charAt(at);
      if (letter == '<') {
        at = markup(at, tag);
      } else if (letter == '&') {
        at = reference(at);
      } else {
        letters.append(letter);
        at++;
      }
    }
    flush();
    return open.getLast();
  }

  private int markup(int at, Matcher tag) {
    if (html.startsWith("<!--", at) && html.indexOf("-->", at + 4) >= 0) {
      return behind("-->", at + 4);
    }
    if (html.startsWith("<![CDATA[", at)) {
      int end = html.indexOf("]]>", at);
      letters.append(html, at + 9, end < 0 ? html.length() : end);
      return end < 0 ? html.length() : end + 3;
    }
    if (DECLARATION.matcher(html).region(at, html.length()).lookingAt()) {
      return behind(">", at);
    }
    int end = tag.region(at, html.length()).lookingAt() ? end(tag.end()) : -1;
    if (end < 0) {
      letters.append('<');
      return at + 1;
    }
    flush();
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(1).isEmpty()) {
      return begin(name, html.substring(tag.end(), end), end + 1);
    }
    end(name);
    return end + 1;
  }

  /** Where a tag is closed, outside quotation marks; -1 where it is not. */
  private int end(int from) {
    char quote = 0;
    int last = Math.min(html.length(), from + LONGEST_TAG);
    for (int at = from; at < last; at++) {
      char letter = html.charAt(at);
      if (quote == 0 && (letter == '>' || letter == '<')) {
        return letter == '>' ? at : -1;
      }
      if (quote == 0 && (letter == '"' || letter == '\'')) {
        quote = letter;
      } else if (letter == quote) {
        quote = 0;
      }
    }
    return -1;
  }

  private int behind(String sign, int from) {
    int end = html.indexOf(sign, from);
    return end < 0 ? html.length() : end + sign.length();
  }

  private int begin(String name, String rest, int behind) {
    if (CLOSED_BY_NEXT.contains(name) && open.element().name().equals(name)) {
      open.pop();
    }
    HtmlNode.Element element = new HtmlNode.Element(name, attributes(rest));
    open.element().children().add(element);
    if (RAW.contains(name)) {
      return behindRaw(name, behind);
    }
    boolean isWhole = EMPTY.contains(name) || rest.endsWith("/");
    if (!isWhole && open.size() < DEEPEST) {
      open.push(element);
    }
    return behind;
  }

  private int behindRaw(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    return at < 0 ? html.length() : behind(">", at);
  }

  private void end(String name) {
    if (open.stream().limit(open.size() - 1L).anyMatch(one -> one.name().equals(name))) {
      boolean isEnded = false;
      while (!isEnded) {
        isEnded = open.pop().name().equals(name);
      }
    }
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String value =
          attribute.group(2) != null
              ? attribute.group(2)
              : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
      attributes.putIfAbsent(
          attribute.group(1).toLowerCase(Locale.ROOT),
          value == null ? "" : Entities.decoded(value));
    }
    return attributes;
  }

  /** What is written by its name or number stands for itself, spaces included. */
  private int reference(int at) {
    Entities.Found found = Entities.at(html, at);
    if (found.text().isBlank()) {
      flush();
      open.element().children().add(new HtmlNode.Letters(found.text(), true));
    } else {
      letters.append(found.text());
    }
    return found.end();
  }

  private void flush() {
    if (letters.length() > 0) {
      open.element().children().add(new HtmlNode.Letters(letters.toString(), false));
      letters.setLength(0);
    }
  }
}

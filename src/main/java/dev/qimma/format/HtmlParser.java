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

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>");
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
    if (html.startsWith("<!--", at)) {
      return behind("-->", at + 4);
    }
    if (html.startsWith("<![CDATA[", at)) {
      int end = html.indexOf("]]>", at);
      letters.append(html, at + 9, end < 0 ? html.length() : end);
      return end < 0 ? html.length() : end + 3;
    }
    if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      return behind(">", at);
    }
    if (!tag.region(at, html.length()).lookingAt()) {
      letters.append('<');
      return at + 1;
    }
    flush();
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(1).isEmpty()) {
      return begin(name, tag);
    }
    end(name);
    return tag.end();
  }

  private int behind(String sign, int from) {
    int end = html.indexOf(sign, from);
    return end < 0 ? html.length() : end + sign.length();
  }

  private int begin(String name, Matcher tag) {
    if (CLOSED_BY_NEXT.contains(name) && open.element().name().equals(name)) {
      open.pop();
    }
    HtmlNode.Element element = new HtmlNode.Element(name, attributes(tag.group(3)));
    open.element().children().add(element);
    if (RAW.contains(name)) {
      int end = html.toLowerCase(Locale.ROOT).indexOf("</" + name, tag.end());
      return end < 0 ? html.length() : behind(">", end);
    }
    boolean isWhole = EMPTY.contains(name) || tag.group(3).endsWith("/");
    if (!isWhole && open.size() < DEEPEST) {
      open.push(element);
    }
    return tag.end();
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

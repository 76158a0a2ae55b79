package dev.qimma.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns HTML into plain lines: emphasis and code with the signs of Markdown, lists with dashes. */
final class PlainWriter {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "pre",
          "blockquote",
          "section",
          "article",
          "figure",
          "figcaption",
          "hr",
          "dl",
          "dt",
          "dd",
          "tbody",
          "thead",
          "header",
          "footer",
          "center",
          "address");

  private static final Map<String, String> MARKS =
      Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "code", "`", "tt", "`", "kbd", "`");

  private static final Set<String> NOT_CARRIED =
      Set.of("audio", "video", "iframe", "object", "embed", "svg", "canvas", "applet");

  private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template");

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String LEVEL = "0123456789+-=()";

  private final String language;
  private final StringBuilder out = new StringBuilder();
  private final List<String> dropped = new ArrayList<>();
  private boolean isSpacePending;
  private int preformatted;

  /**
   * Writes what is for readers of a language.
   *
   * @param language whose wordings are taken where there are several
   */
  PlainWriter(String language) {
    this.language = language;
  }

  /** What is not carried: pictures, sounds. */
  List<String> dropped() {
    return List.copyOf(dropped);
  }

  String text(HtmlNode.Element root) {
    root.children().forEach(this::write);
    return out.toString().strip();
  }

  private void write(HtmlNode node) {
    if (node instanceof HtmlNode.Letters letters) {
      write(letters);
    } else {
      write((HtmlNode.Element) node);
    }
  }

  private void write(HtmlNode.Letters letters) {
    if (letters.isLiteral() || preformatted > 0) {
      settle();
      out.append(letters.text());
      return;
    }
    for (int at = 0; at < letters.text().length(); at++) {
      char letter = letters.text().charAt(at);
      if (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f') {
        isSpacePending = true;
      } else {
        settle();
        out.append(letter);
      }
    }
  }

  /** Puts the space in that stood before what comes now. */
  private void settle() {
    if (isSpacePending && !isAtStart()) {
      out.append(' ');
    }
    isSpacePending = false;
  }

  private boolean isAtStart() {
    return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
  }

  private void write(HtmlNode.Element element) {
    String name = element.name();
    if (SILENT.contains(name) || isOtherLanguage(element)) {
      return;
    }
    switch (name) {
      case "br" -> line();
      case "img" -> picture(element);
      case "sub" -> shifted(element, LOWERED, "_");
      case "sup" -> shifted(element, RAISED, "^");
      case "a" -> link(element);
      default -> other(element, name);
    }
  }

  private boolean isOtherLanguage(HtmlNode.Element element) {
    return element.isOfClass(HtmlText.MULTILANG)
        && !element.attribute("lang").isEmpty()
        && !HtmlText.tag(element.attribute("lang")).equals(language);
  }

  private void other(HtmlNode.Element element, String name) {
    if (NOT_CARRIED.contains(name)) {
      drop(name, element);
    } else if (BLOCKS.contains(name)) {
      block(element);
    } else if (MARKS.containsKey(name)) {
      marked(element, MARKS.getOrDefault(name, ""));
    } else {
      element.children().forEach(this::write);
      if (name.equals("td") || name.equals("th")) {
        isSpacePending = true;
      }
    }
  }

  private void line() {
    isSpacePending = false;
    out.append('\n');
  }

  private void block(HtmlNode.Element element) {
    begin();
    if (element.name().equals("li")) {
      out.append("- ");
    }
    preformatted += element.name().equals("pre") ? 1 : 0;
    int start = out.length();
    element.children().forEach(this::write);
    preformatted -= element.name().equals("pre") ? 1 : 0;
    if (out.length() > start) {
      begin();
    }
  }

  private void begin() {
    isSpacePending = false;
    if (!isAtStart() && !out.toString().endsWith("- ")) {
      out.append('\n');
    }
  }

  private String inner(HtmlNode.Element element) {
    PlainWriter within = new PlainWriter(language);
    within.preformatted = preformatted;
    element.children().forEach(within::write);
    dropped.addAll(within.dropped);
    return within.out + (within.isSpacePending ? " " : "");
  }

  /** Signs stand next to the words; what runs over lines is not marked. */
  private void marked(HtmlNode.Element element, String mark) {
    String text = inner(element);
    String bare = text.strip();
    boolean isMarkable = !bare.isEmpty() && bare.indexOf('\n') < 0 && !bare.startsWith(mark);
    isSpacePending |= startsWithSpace(element);
    if (!bare.isEmpty()) {
      settle();
      out.append(isMarkable ? mark + bare + mark : bare);
    }
    isSpacePending |= text.endsWith(" ");
  }

  private static boolean startsWithSpace(HtmlNode.Element element) {
    return !element.children().isEmpty()
        && element.children().get(0) instanceof HtmlNode.Letters letters
        && !letters.text().isEmpty()
        && Character.isWhitespace(letters.text().charAt(0));
  }

  private void shifted(HtmlNode.Element element, String letters, String sign) {
    String text = inner(element).strip();
    settle();
    if (text.chars().allMatch(c -> LEVEL.indexOf(c) >= 0)) {
      text.chars().forEach(c -> out.append(letters.charAt(LEVEL.indexOf(c))));
    } else {
      out.append(sign).append(text);
    }
  }

  private void picture(HtmlNode.Element element) {
    drop(element.name(), element);
    String words = element.attribute("alt").strip();
    if (!words.isEmpty()) {
      settle();
      out.append('[').append(words).append(']');
    }
  }

  private void drop(String name, HtmlNode.Element element) {
    String source = element.attribute("src").replaceFirst("^@@PLUGINFILE@@/", "");
    boolean isInline = source.toLowerCase(Locale.ROOT).startsWith("data:");
    dropped.add(source.isEmpty() || isInline ? name : name + " " + source);
  }

  private void link(HtmlNode.Element element) {
    String target = element.attribute("href").strip();
    String text = inner(element);
    element.children().forEach(this::write);
    if (target.startsWith("http") && !text.contains(target)) {
      out.append(" (").append(target).append(')');
    }
  }
}

package dev.qimma.format;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, an element a line; what XML has no way to write is left out. */
public final class XmlPrinter {

  private static final String STEP = "  ";

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns; one whose value is empty is left out
   */
  public XmlPrinter open(String name, String... attributes) {
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  public XmlPrinter close() {
    String name = open.pop();
    out.append(STEP.repeat(open.size())).append("</").append(name).append(">\n");
    return this;
  }

  /** An element with words in it; all their spaces are kept. */
  public XmlPrinter words(String name, String words, String... attributes) {
    tag(name, attributes);
    out.append('>').append(escaped(words, false)).append("</").append(name).append(">\n");
    return this;
  }

  /** An element with XML in it, as it is. */
  public XmlPrinter raw(String name, String xml, String... attributes) {
    tag(name, attributes);
    out.append('>').append(xml).append("</").append(name).append(">\n");
    return this;
  }

  /** An element with nothing in it. */
  public XmlPrinter empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append(STEP.repeat(open.size())).append('<').append(name);
    for (int at = 0; at + 1 < attributes.length; at += 2) {
      if (!attributes[at + 1].isEmpty()) {
        out.append(' ').append(attributes[at]).append("=\"");
        out.append(escaped(attributes[at + 1], true)).append('"');
      }
    }
  }

  /** Words as they stand between tags. */
  public static String escaped(String text) {
    return escaped(text, false);
  }

  private static String escaped(String text, boolean isAttribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(letter -> append(letter, isAttribute, escaped));
    return escaped.toString();
  }

  private static void append(int letter, boolean isAttribute, StringBuilder escaped) {
    switch (letter) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append(isAttribute ? "&quot;" : "\"");
      case '\r' -> escaped.append("&#13;");
      case '\n', '\t' -> {
        if (isAttribute) {
          escaped.append("&#").append(letter).append(';');
        } else {
          escaped.appendCodePoint(letter);
        }
      }
      default -> {
        if (isAllowed(letter)) {
          escaped.appendCodePoint(letter);
        }
      }
    }
  }

  /** XML 1.0, production Char. */
  private static boolean isAllowed(int c) {
    return c >= ' '
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  /** All that was written; every element must have been closed. */
  public String text() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open.element());
    }
    return out.toString();
  }
}

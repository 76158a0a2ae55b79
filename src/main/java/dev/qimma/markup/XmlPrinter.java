package dev.qimma.markup;

import java.util.Set;

/**
 * Prints a tree as XML 1.0. White space is put only between elements of a kind that holds no text.
 */
public final class XmlPrinter {

  private static final char REPLACEMENT = '\uFFFD';
  private static final String STEP = "  ";

  private final Set<String> mixed;
  private final StringBuilder out = new StringBuilder();

  private XmlPrinter(Set<String> mixed) {
    this.mixed = mixed;
  }

  /**
   * The document, with its declaration.
   *
   * @param mixed names of elements in which white space would be read as text
   */
  public static String print(Element root, Set<String> mixed) {
    XmlPrinter printer = new XmlPrinter(mixed);
    printer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    printer.element(root, "");
    return printer.out.append('\n').toString();
  }

  /** Elements and text within a document, without any white space added. */
  public static String fragment(Iterable<? extends Node> nodes) {
    XmlPrinter printer = new XmlPrinter(Set.of());
    nodes.forEach(printer::inline);
    return printer.out.toString();
  }

  private void element(Element element, String indentation) {
    boolean isInline =
        mixed.contains(element.name())
            || element.children().isEmpty()
            || element.elements().count() < element.children().size();
    if (isInline) {
      inline(element);
      return;
    }
    startTag(element, ">");
    String inner = indentation + STEP;
    element
        .elements()
        .forEach(
            child -> {
              out.append('\n').append(inner);
              element(child, inner);
            });
    out.append('\n').append(indentation);
    endTag(element);
  }

  private void inline(Node node) {
    node.fold(words -> out.append(escaped(words.text())), this::inlineElement);
  }

  private StringBuilder inlineElement(Element element) {
    if (element.children().isEmpty()) {
      startTag(element, "/>");
      return out;
    }
    startTag(element, ">");
    element.children().forEach(this::inline);
    endTag(element);
    return out;
  }

  private void startTag(Element element, String end) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) ->
                out.append(' ').append(name).append("=\"").append(quoted(value)).append('"'));
    out.append(end);
  }

  private void endTag(Element element) {
    out.append("</").append(element.name()).append('>');
  }

  /** Text as XML takes it; what it cannot hold is shown by U+FFFD. */
  public static String escaped(String text) {
    return escaped(text, false);
  }

  private static String quoted(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean isValue) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(isValue ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\t', '\n' -> escaped.append(isValue ? "&#" + c + ";" : (char) c);
                default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** XML 1.0, production 2, less the controls from 7F to 9F. */
  private static boolean isAllowed(int c) {
    return c >= ' '
        && !(c >= 0x7F && c <= 0x9F)
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && (c & 0xFFFE) != 0xFFFE;
  }
}

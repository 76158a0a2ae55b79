package dev.qimma.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of HTML. */
sealed interface HtmlNode {

  /**
   * Some letters.
   *
   * @param isLiteral whether its spaces stand for themselves
   */
  record Letters(String text, boolean isLiteral) implements HtmlNode {}

  /** A tag and what stands in it. */
  final class Element implements HtmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final List<HtmlNode> children = new ArrayList<>();

    Element(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = new LinkedHashMap<>(attributes);
    }

    String name() {
      return name;
    }

    /** Empty where it has none of that name. */
    String attribute(String key) {
      return attributes.getOrDefault(key, "");
    }

    boolean isOfClass(String word) {
      return List.of(attribute("class").split("\\s+", -1)).contains(word);
    }

    List<HtmlNode> children() {
      return children;
    }

    /** The elements right in it of that name. */
    List<Element> elements(String wanted) {
      return children.stream()
          .filter(Element.class::isInstance)
          .map(Element.class::cast)
          .filter(element -> element.name.equals(wanted))
          .toList();
    }
  }
}

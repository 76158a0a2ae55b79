package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How names are spelt: {@code simpleChoice} in QTI 2, {@code qti-simple-choice} in QTI 3. */
final class Dialect {

  private static final String PREFIX = "qti-";

  private Dialect() {}

  /** The same tree with all names of QTI as QTI 2 spells them. */
  static Element normal(Element element) {
    boolean isOfQti3 = element.name().startsWith(PREFIX);
    Map<String, String> attributes = new LinkedHashMap<>();
    element
        .attributes()
        .forEach(
            (name, value) ->
                attributes.put(isOfQti3 && !name.startsWith("data-") ? camel(name) : name, value));
    List<Node> children =
        element.children().stream()
            .<Node>map(c -> c.fold(words -> words, Dialect::normal))
            .toList();
    return new Element(
        isOfQti3 ? camel(element.name().substring(PREFIX.length())) : element.name(),
        attributes,
        children,
        element.line(),
        element.isWhole());
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("-", -1)) {
      camel.append(
          camel.length() == 0 || part.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return camel.toString();
  }

  /** {@code simpleChoice} as {@code simple-choice}. */
  static String dashed(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}

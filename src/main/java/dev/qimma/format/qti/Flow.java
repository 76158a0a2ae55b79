package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import dev.qimma.markup.XmlDocument;
import dev.qimma.markup.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as the elements that QTI 2 and 3 let stand in a text. */
final class Flow {

  private static final Pattern EMPTY = Pattern.compile("<(br|img|hr)((?:\\s[^<>]*[^<>/])?)>");
  private static final Pattern HOLE = Pattern.compile(QtiItem.holePattern());

  /** Attributes that elements of a body have in QTI. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of("lang", "xml:lang", "title", "label", "class", "class", "id", "id");

  private static final int LONGEST_LABEL = 256;

  private final boolean hasDirection;
  private final Function<String, Element> holes;

  /**
   * Turns HTML into elements.
   *
   * @param hasDirection whether elements may say in which direction they are read
   * @param holes what stands for a hole of a name
   */
  Flow(boolean hasDirection, Function<String, Element> holes) {
    this.hasDirection = hasDirection;
    this.holes = holes;
  }

  List<Node> of(String html) {
    String closed = EMPTY.matcher(Blank.marked(html)).replaceAll("<$1$2/>");
    XmlDocument document =
        XmlReader.read(("<div>" + closed + "</div>").getBytes(StandardCharsets.UTF_8));
    return document.faults().isEmpty()
        ? document.root().orElseThrow().children().stream().flatMap(n -> node(n).stream()).toList()
        : List.of(new Node.Words(html));
  }

  private List<Node> node(Node node) {
    return node.fold(words -> words(words.text()), element -> List.of(element(element)));
  }

  private List<Node> words(String text) {
    List<Node> nodes = new ArrayList<>();
    Matcher hole = HOLE.matcher(text);
    int at = 0;
    while (hole.find()) {
      nodes.addAll(Blank.nodes(text.substring(at, hole.start())));
      nodes.add(holes.apply(hole.group(1)));
      at = hole.end();
    }
    nodes.addAll(Blank.nodes(text.substring(at)));
    return nodes;
  }

  private Element element(Element element) {
    List<Node> children = element.children().stream().flatMap(n -> node(n).stream()).toList();
    boolean isQuote = element.is("blockquote");
    return new Element(
        element.name(),
        attributes(element),
        isQuote ? List.of(Element.element("p", children)) : children,
        0,
        true);
  }

  private Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    element
        .attributes()
        .forEach(
            (name, value) -> {
              boolean isPicture = element.is("img") && Set.of("src", "alt").contains(name);
              String known = isPicture ? name : ATTRIBUTES.getOrDefault(name, "");
              if (!known.isEmpty()) {
                attributes.put(known, cut(known, value));
              } else if (name.equals("dir") && hasDirection) {
                attributes.put(name, value);
              }
            });
    return attributes;
  }

  private static String cut(String name, String value) {
    return name.equals("label") && value.length() > LONGEST_LABEL
        ? value.substring(0, LONGEST_LABEL)
        : value;
  }
}

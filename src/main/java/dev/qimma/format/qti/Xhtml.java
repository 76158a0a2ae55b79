package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import dev.qimma.markup.XmlPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts of QTI 2 and 3, which are elements of XHTML, as HTML. */
final class Xhtml {

  /** What is not for the learner's eyes, or not yet. */
  private static final Set<String> SILENT =
      Set.of(
          "rubricBlock",
          "feedbackInline",
          "feedbackBlock",
          "stylesheet",
          "templateBlock",
          "templateInline",
          "catalogInfo",
          "companionMaterialsInfo",
          "cardEntry",
          "annotation",
          "annotation-xml");

  private Xhtml() {}

  static String of(List<? extends Node> nodes) {
    String html =
        XmlPrinter.fragment(nodes.stream().<Node>flatMap(node -> shown(node).stream()).toList());
    return Blank.unmarked(html).strip();
  }

  private static List<Node> shown(Node node) {
    return node.fold(List::<Node>of, Xhtml::element);
  }

  private static List<Node> element(Element element) {
    if (SILENT.contains(element.name())) {
      return List.of();
    }
    Optional<Node> blank = Blank.read(element);
    if (blank.isPresent()) {
      return List.of(blank.get());
    }
    List<Node> children = new ArrayList<>();
    element.children().forEach(child -> children.addAll(inside(element, child)));
    boolean isOnlyAWrapper =
        element.is("contentBody")
            || (element.is("p") && children.isEmpty())
            || (element.is("printedVariable") && children.isEmpty());
    return isOnlyAWrapper
        ? children
        : List.of(
            new Element(
                element.name(), attributes(element), children, element.line(), element.isWhole()));
  }

  /** QTI 2 wants a paragraph in a quote that HTML does without. */
  private static List<Node> inside(Element parent, Node child) {
    boolean isParagraphOfQuote =
        parent.is("blockquote")
            && !parent.attribute("class").isEmpty()
            && child.fold(words -> false, element -> element.is("p"));
    List<Node> shown = shown(child);
    return isParagraphOfQuote && shown.size() == 1
        ? shown.get(0).fold(List::<Node>of, Element::children)
        : shown;
  }

  /** What QTI 2 calls a label is what HTML calls a title. */
  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    String label = attributes.remove("label");
    if (label != null) {
      attributes.putIfAbsent("title", label);
    }
    return attributes;
  }
}

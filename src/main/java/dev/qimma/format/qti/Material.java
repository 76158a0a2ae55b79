package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import dev.qimma.markup.XmlPrinter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of QTI 1: pieces of several kinds, read as HTML. */
final class Material {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|&[a-z]{2,8};|&#\\d+;");

  /** What holds material, and nothing that is answered. */
  private static final Set<String> HOLDERS =
      Set.of("material", "flow", "flow_mat", "flow_label", "altmaterial", "material_ref");

  private Material() {}

  /** All material in an element that stands outside of what is answered. */
  static String html(Element element) {
    StringBuilder html = new StringBuilder();
    element.elements().forEach(child -> write(child, html));
    return html.toString().strip();
  }

  /** The text of one material. */
  static String of(Element material) {
    StringBuilder html = new StringBuilder();
    write(material, html);
    return html.toString().strip();
  }

  private static void write(Element element, StringBuilder html) {
    switch (element.name()) {
      case "mattext", "matemtext" -> html.append(text(element));
      case "matbreak" -> html.append("<br/>");
      case "matimage" -> html.append(media("img", element));
      case "mataudio" -> html.append(media("audio", element));
      case "matvideo", "matapplet", "matapplication" -> html.append(media("video", element));
      default -> {
        if (HOLDERS.contains(element.name())) {
          element.elements().forEach(child -> write(child, html));
        }
      }
    }
  }

  private static String media(String name, Element element) {
    return "<"
        + name
        + " src=\""
        + XmlPrinter.escaped(element.attribute("uri")).replace("\"", "&quot;")
        + "\"></"
        + name
        + ">";
  }

  private static String text(Element mattext) {
    String type = mattext.attribute("texttype");
    List<Node> children = mattext.children();
    if (mattext.elements().findAny().isPresent()) {
      return XmlPrinter.fragment(children);
    }
    String text = mattext.text();
    boolean isHtml =
        type.contains("html") || (!type.equals("text/plain") && TAG.matcher(text).find());
    String html = isHtml ? text : plain(text);
    return html.isEmpty() ? "" : "<div>" + html + "</div>";
  }

  /** Whether there is nothing to be seen in it. */
  static boolean isNothing(String html) {
    return html.replaceAll("<(?!img|audio|video|object)[^>]*>|&nbsp;|&#160;", "").isBlank();
  }

  /** Plain text as HTML that keeps its lines. */
  static String plain(String text) {
    return XmlPrinter.escaped(text.strip()).replace("\n", "<br/>");
  }
}

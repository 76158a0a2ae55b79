package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dialects that are written, and how they differ. */
public enum Qti2Version {
  /** QTI 2.1. */
  V2_1(
      "http://www.imsglobal.org/xsd/imsqti_v2p1",
      "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
      "http://www.imsglobal.org/question/qti_v2p1/rptemplates/",
      "",
      "imsqti_item_xmlv2p1",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "QTIv2.1 Package",
      "1.0.0"),
  /** QTI 3.0. */
  V3_0(
      "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
      "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/",
      ".xml",
      "imsqti_item_xmlv3p0",
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "QTI Package",
      "3.0.0");

  /** Names of XHTML, which are the same in all. */
  private static final Set<String> OF_XHTML =
      Set.of(
          "div",
          "p",
          "span",
          "br",
          "em",
          "strong",
          "code",
          "blockquote",
          "cite",
          "img",
          "ul",
          "ol",
          "li",
          "sub",
          "sup",
          "pre",
          "b",
          "i");

  private final String namespace;
  private final String schema;
  private final String templates;
  private final String templateEnding;
  private final String resourceType;
  private final String packageNamespace;
  private final String packageSchema;
  private final String packageVersion;

  Qti2Version(
      String namespace,
      String schema,
      String templates,
      String templateEnding,
      String resourceType,
      String packageNamespace,
      String packageSchema,
      String packageVersion) {
    this.namespace = namespace;
    this.schema = schema;
    this.templates = templates;
    this.templateEnding = templateEnding;
    this.resourceType = resourceType;
    this.packageNamespace = packageNamespace;
    this.packageSchema = packageSchema;
    this.packageVersion = packageVersion;
  }

  boolean hasDirection() {
    return this == V3_0;
  }

  String template(String name) {
    return templates + name + templateEnding;
  }

  String resourceType() {
    return resourceType;
  }

  String packageNamespace() {
    return packageNamespace;
  }

  String packageSchema() {
    return packageSchema;
  }

  String packageVersion() {
    return packageVersion;
  }

  /** The tree of an item, with all names and the namespace of this version. */
  Element spelled(Element item) {
    Element named = named(item);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("xmlns", namespace);
    attributes.put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    attributes.put("xsi:schemaLocation", namespace + " " + schema);
    attributes.putAll(named.attributes());
    return new Element(named.name(), attributes, named.children(), 0, true);
  }

  /** Which of the elements hold text among others, under this version's names. */
  Set<String> mixed() {
    return Set.of(
        "p",
        "span",
        "div",
        "prompt",
        "qti-prompt",
        "simpleChoice",
        "qti-simple-choice",
        "simpleAssociableChoice",
        "qti-simple-associable-choice",
        "modalFeedback",
        "qti-modal-feedback",
        "inlineChoice",
        "qti-inline-choice",
        "blockquote");
  }

  private Element named(Element element) {
    boolean isRenamed = this == V3_0 && !OF_XHTML.contains(element.name());
    Map<String, String> attributes = new LinkedHashMap<>();
    element
        .attributes()
        .forEach((name, value) -> attributes.put(isRenamed ? Dialect.dashed(name) : name, value));
    List<Node> children =
        element.children().stream().<Node>map(c -> c.fold(words -> words, this::named)).toList();
    Element wrapped =
        this == V3_0 && element.is("modalFeedback")
            ? new Element(
                "qti-modal-feedback",
                attributes,
                List.of(Element.element("qti-content-body", children)),
                0,
                true)
            : new Element(
                isRenamed ? "qti-" + Dialect.dashed(element.name()) : element.name(),
                attributes,
                children,
                0,
                true);
    return wrapped;
  }
}

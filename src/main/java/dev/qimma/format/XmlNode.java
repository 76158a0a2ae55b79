package dev.qimma.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of XML; namespaces are left out of names. */
public sealed interface XmlNode {

  /** The words in it, without any tags. */
  String text();

  /** Some letters. */
  record Words(String text) implements XmlNode {}

  /** A tag and what stands in it. */
  final class Element implements XmlNode {

    private final String name;
    private final String space;
    private final Map<String, String> attributes;
    private final int line;
    private final List<XmlNode> children = new ArrayList<>();

    Element(String name, String space, Map<String, String> attributes, int line) {
      this.name = name;
      this.space = space;
      this.attributes = new LinkedHashMap<>(attributes);
      this.line = line;
    }

    void add(XmlNode child) {
      children.add(child);
    }

    /** Its local name. */
    public String name() {
      return name;
    }

    /** Its namespace; empty where it has none. */
    public String space() {
      return space;
    }

    /** Where it begins in its file, from 1. */
    public int line() {
      return line;
    }

    /** All there is in it, in order. */
    public List<XmlNode> nodes() {
      return List.copyOf(children);
    }

    /** An attribute by its local name; empty where it has none. */
    public String attribute(String key) {
      return attributes.getOrDefault(key, "");
    }

    public Map<String, String> attributes() {
      return Map.copyOf(attributes);
    }

    /** The elements right in it. */
    public List<Element> elements() {
      return elementStream().toList();
    }

    private Stream<Element> elementStream() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements right in it of that name. */
    public List<Element> elements(String wanted) {
      return elementStream().filter(element -> element.name.equals(wanted)).toList();
    }

    /** The first element right in it of that name. */
    public Optional<Element> element(String wanted) {
      return elementStream().filter(element -> element.name.equals(wanted)).findFirst();
    }

    /** All elements of that name in it, however deep, in the order in which they begin. */
    public List<Element> all(String wanted) {
      List<Element> all = new ArrayList<>();
      collect(wanted, all);
      return all;
    }

    private void collect(String wanted, List<Element> all) {
      for (XmlNode child : children) {
        if (child instanceof Element element) {
          if (element.name.equals(wanted)) {
            all.add(element);
          }
          element.collect(wanted, all);
        }
      }
    }

    /** The words at the end of a path of elements; empty where there is no such path. */
    public String words(String... path) {
      Optional<Element> at = Optional.of(this);
      for (String step : path) {
        at = at.flatMap(element -> element.element(step));
      }
      return at.map(Element::text).orElse("");
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      append(text);
      return text.toString();
    }

    private void append(StringBuilder text) {
      for (XmlNode child : children) {
        if (child instanceof Element element) {
          element.append(text);
        } else {
          text.append(child.text());
        }
      }
    }
  }
}

package dev.qimma.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One element of a tree. Names are those after the colon, since prefixes and namespaces differ from
 * file to file.
 *
 * @param attributes in the order written
 * @param line of its start tag; 0 where it was not read from a file
 * @param isWhole whether its end tag was reached
 */
public record Element(
    String name, Map<String, String> attributes, List<Node> children, int line, boolean isWhole)
    implements Node {

  public Element {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** An element to be printed. */
  public static Element element(String name, Node... children) {
    return new Element(name, Map.of(), List.of(children), 0, true);
  }

  public static Element element(String name, List<? extends Node> children) {
    return new Element(name, Map.of(), List.copyOf(children), 0, true);
  }

  public static Element element(String name, String text) {
    return element(name, new Words(text));
  }

  /** The same with one more attribute, or another value of it. */
  public Element with(String attribute, String value) {
    Map<String, String> all = new LinkedHashMap<>(attributes);
    all.put(attribute, value);
    return new Element(name, all, children, line, isWhole);
  }

  /** The same with one more child. */
  public Element and(Node child) {
    return and(List.of(child));
  }

  public Element and(List<? extends Node> more) {
    List<Node> all = new ArrayList<>(children);
    all.addAll(more);
    return new Element(name, attributes, all, line, isWhole);
  }

  @Override
  public <T> T fold(Function<Words, T> words, Function<Element, T> element) {
    return element.apply(this);
  }

  /** The value of an attribute; empty when it is missing. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The elements directly in it. */
  public Stream<Element> elements() {
    return children.stream().flatMap(Element::asElement);
  }

  /** Those of a name directly in it. */
  public List<Element> all(String wanted) {
    return elements().filter(element -> element.is(wanted)).toList();
  }

  /** The first of a name directly in it. */
  public Optional<Element> first(String wanted) {
    return elements().filter(element -> element.is(wanted)).findFirst();
  }

  /** The first that is reached by these names, one below the other. */
  public Optional<Element> at(String... path) {
    Optional<Element> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.first(step));
    }
    return found;
  }

  /** The text reached by these names; empty when there is none. */
  public String textAt(String... path) {
    return at(path).map(Element::text).orElse("").strip();
  }

  /** Itself and all elements below it, in the order of the file. */
  public Stream<Element> tree() {
    return Stream.concat(Stream.of(this), elements().flatMap(Element::tree));
  }

  /** Those of a name, however deep. */
  public List<Element> below(String wanted) {
    return tree().filter(element -> element.is(wanted)).toList();
  }

  @Override
  public String text() {
    StringBuilder all = new StringBuilder();
    write(all);
    return all.toString();
  }

  private void write(StringBuilder all) {
    for (Node child : children) {
      child.fold(words -> all.append(words.text()), element -> written(element, all));
    }
  }

  private static StringBuilder written(Element element, StringBuilder all) {
    element.write(all);
    return all;
  }

  private static Stream<Element> asElement(Node node) {
    return node.fold(words -> Stream.empty(), Stream::of);
  }
}

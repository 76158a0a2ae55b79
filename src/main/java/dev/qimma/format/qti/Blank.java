package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blanks that stay where a reader of HTML would make one space of several. XML keeps no trace of a
 * space that was written as a number, so that elements with a class tell.
 */
enum Blank {
  /** A space that is one more beside others. */
  SPACE('\uE002', "&#32;", ""),
  TAB('\uE003', "&#9;", "qimma-tab"),
  /** A space that does not break, where one is meant. */
  NO_BREAK('\uE004', "&#160;", "qimma-no-break");

  private static final String SHOWN = "\u00A0";

  private final char mark;
  private final String written;
  private final String name;

  Blank(char mark, String written, String name) {
    this.mark = mark;
    this.written = written;
    this.name = name;
  }

  /** HTML with a mark for each of them, which XML has no way to lose. */
  static String marked(String html) {
    String marked = html;
    for (Blank blank : values()) {
      marked = marked.replace(blank.written, String.valueOf(blank.mark));
    }
    return marked.replace('\u00A0', NO_BREAK.mark);
  }

  /** Text as nodes, with elements for the marks in it. */
  static List<Node> nodes(String text) {
    List<Node> nodes = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      Optional<Blank> blank = of(letter);
      if (blank.isEmpty()) {
        plain.append(letter);
      } else if (blank.get() == SPACE) {
        plain.append(SHOWN);
      } else {
        flush(plain, nodes);
        nodes.add(Element.element("span", SHOWN).with("class", blank.get().name));
      }
    }
    flush(plain, nodes);
    return nodes;
  }

  private static void flush(StringBuilder plain, List<Node> nodes) {
    if (plain.length() > 0) {
      nodes.add(new Node.Words(plain.toString()));
      plain.setLength(0);
    }
  }

  private static Optional<Blank> of(char letter) {
    for (Blank blank : values()) {
      if (blank.mark == letter) {
        return Optional.of(blank);
      }
    }
    return Optional.empty();
  }

  /** What an element stands for; empty where it is none of ours. */
  static Optional<Node> read(Element element) {
    for (Blank blank : values()) {
      if (!blank.name.isEmpty() && element.attribute("class").equals(blank.name)) {
        return Optional.of(new Node.Words(String.valueOf(blank.mark)));
      }
    }
    return Optional.empty();
  }

  /** HTML in which marks and hard spaces are written so that they stay. */
  static String unmarked(String html) {
    String unmarked = html.replace("\u00A0", "&nbsp;");
    for (Blank blank : values()) {
      unmarked = unmarked.replace(String.valueOf(blank.mark), blank.written);
    }
    return unmarked;
  }
}

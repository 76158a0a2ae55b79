package dev.qimma.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a tree together from what comes in the order of the file. */
final class TreeBuilder {

  private final XmlLimits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<XmlFault> faults = new ArrayList<>();
  private @Nullable Element root;
  private int elements;
  private boolean isFull;

  /** An element whose end has not been reached. */
  private record Open(
      String name,
      int line,
      Map<String, String> attributes,
      List<Node> children,
      StringBuilder text) {

    Open(String name, int line) {
      this(name, line, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder());
    }

    void endText() {
      if (text.length() > 0) {
        children.add(new Node.Words(text.toString()));
        text.setLength(0);
      }
    }

    Element closed(boolean isWhole) {
      endText();
      return new Element(name, attributes, children, line, isWhole);
    }
  }

  TreeBuilder(XmlLimits limits) {
    this.limits = limits;
  }

  void start(String name, int line, int column) {
    elements++;
    if (open.size() >= limits.depth() || elements > limits.elements()) {
      XmlFault.Kind kind =
          elements > limits.elements() ? XmlFault.Kind.TOO_MANY : XmlFault.Kind.TOO_DEEP;
      int most = elements > limits.elements() ? limits.elements() : limits.depth();
      fault(kind, line, column, String.valueOf(most));
      isFull = true;
    } else {
      open.push(new Open(name, line));
    }
  }

  void attribute(String name, String value) {
    if (!open.isEmpty() && !isFull) {
      open.peek().attributes().putIfAbsent(name, value);
    }
  }

  void text(String text) {
    if (!open.isEmpty()) {
      open.peek().text().append(text);
    }
  }

  void end() {
    close(true);
  }

  private void close(boolean isWhole) {
    Element closed = open.pop().closed(isWhole);
    if (open.isEmpty()) {
      root = root == null ? closed : root;
    } else {
      open.peek().endText();
      open.peek().children().add(closed);
    }
  }

  void fault(XmlFault.Kind kind, int line, int column, String detail) {
    faults.add(new XmlFault(kind, Math.max(1, line), Math.max(1, column), detail));
  }

  /** Whether a limit was reached, so that no more is to be read. */
  boolean isFull() {
    return isFull;
  }

  XmlDocument document() {
    while (!open.isEmpty()) {
      close(false);
    }
    return new XmlDocument(root, faults);
  }
}

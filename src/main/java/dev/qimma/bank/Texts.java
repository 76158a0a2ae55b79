package dev.qimma.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Every text that is a value somewhere in a bank. */
final class Texts {

  private Texts() {}

  static List<String> of(Collection<Node.Mapping> roots) {
    List<String> texts = new ArrayList<>();
    roots.forEach(root -> collect(root, texts));
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      texts.add(scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, texts));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), texts));
    }
  }
}

package dev.qimma.bank.yaml;

import java.util.List;

/** Every text that is a value somewhere in a bank. */
public final class Texts {

  private Texts() {}

  public static void collect(Node node, List<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      texts.add(scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        collect(item, texts);
      }
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        collect(entry.value(), texts);
      }
    }
  }
}

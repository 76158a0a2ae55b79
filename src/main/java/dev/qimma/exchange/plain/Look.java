package dev.qimma.exchange.plain;

import dev.qimma.bank.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Looks into YAML for what may be there. */
final class Look {

  private Look() {}

  static Optional<Node.Mapping> map(Node node) {
    return node instanceof Node.Mapping map ? Optional.of(map) : Optional.empty();
  }

  /** The entries of a list under a key; a value alone is a list of one. */
  static List<Node> list(Node node, String key) {
    Optional<Node> found = map(node).flatMap(map -> map.get(key));
    if (found.isEmpty()) {
      return List.of();
    }
    return found.get() instanceof Node.Sequence list ? list.items() : List.of(found.get());
  }

  static String text(Node node, String key) {
    return map(node).flatMap(map -> map.get(key)).map(Look::text).orElse("");
  }

  static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }

  static List<String> texts(Node node, String key) {
    return list(node, key).stream().map(Look::text).filter(text -> !text.isEmpty()).toList();
  }

  /** What YAML 1.1 and people take for true. */
  static boolean isTrue(String text) {
    return text.matches("(?i)true|yes|on|y|1");
  }
}

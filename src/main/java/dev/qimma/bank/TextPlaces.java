package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the texts of a question stand, those of explanations and credits left out. */
final class TextPlaces {

  private static final Set<String> BESIDE_TEXT = Set.of("why", "credit");

  private TextPlaces() {}

  /** The place of each text under some keys; the first one of a text that is there again. */
  static Map<String, Span> of(Node.Mapping question, List<String> keys) {
    Map<String, Span> places = new HashMap<>();
    for (String key : keys) {
      question.get(key).ifPresent(value -> put(value, places));
    }
    return places;
  }

  private static void put(Node value, Map<String, Span> places) {
    if (value instanceof Node.Scalar scalar) {
      places.putIfAbsent(scalar.text().stripTrailing(), scalar.span());
    } else if (value instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        put(item, places);
      }
    } else if (value instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (!BESIDE_TEXT.contains(entry.key().text())) {
          put(entry.value(), places);
        }
      }
    }
  }
}

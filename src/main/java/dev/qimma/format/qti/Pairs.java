package dev.qimma.format.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes pairs of the labels that a key names two by two. */
final class Pairs {

  private Pairs() {}

  /** Empty where something on the left belongs to several on the right, or to none. */
  static Optional<QtiTask> task(Field.Pairing field) {
    Map<String, Field.Label> left = byId(field.left());
    Map<String, Field.Label> right = byId(field.right());
    Map<String, String> partners = new LinkedHashMap<>();
    for (String pair : field.key()) {
      String[] ids = pair.strip().split("\\s+", -1);
      boolean isPair = ids.length == 2;
      boolean isTurned = isPair && !left.containsKey(ids[0]) && left.containsKey(ids[1]);
      String from = isPair ? ids[isTurned ? 1 : 0] : "";
      String to = isPair ? ids[isTurned ? 0 : 1] : "";
      if (!left.containsKey(from) || !right.containsKey(to) || partners.containsKey(from)) {
        return Optional.empty();
      }
      partners.put(from, to);
    }
    return partners.size() < left.size() || partners.isEmpty()
        ? Optional.empty()
        : Optional.of(match(field, partners, right));
  }

  private static QtiTask match(
      Field.Pairing field, Map<String, String> partners, Map<String, Field.Label> right) {
    List<QtiTask.Pair> pairs = new ArrayList<>();
    for (Field.Label label : field.left()) {
      String partner = partners.getOrDefault(label.id(), "");
      Field.Label other = right.get(partner);
      QtiTask.Pair pair = new QtiTask.Pair(label.text(), other == null ? "" : other.text());
      if (!pairs.contains(pair)) {
        pairs.add(pair);
      }
    }
    Set<String> used = new HashSet<>(partners.values());
    List<String> extra =
        field.right().stream()
            .filter(label -> !used.contains(label.id()))
            .map(Field.Label::text)
            .toList();
    return new QtiTask.Match(pairs, extra);
  }

  private static Map<String, Field.Label> byId(List<Field.Label> labels) {
    Map<String, Field.Label> byId = new LinkedHashMap<>();
    labels.forEach(label -> byId.putIfAbsent(label.id(), label));
    return byId;
  }
}

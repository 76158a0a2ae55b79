package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A response variable of an item: what is right, and what answers earn.
 *
 * @param mapping what single values earn; empty where nothing is mapped
 */
record Declaration(
    String id,
    String cardinality,
    String type,
    List<String> correct,
    List<Mapped> mapping,
    double otherwise,
    double least,
    double most) {

  Declaration {
    correct = List.copyOf(correct);
    mapping = List.copyOf(mapping);
  }

  /** What a value earns. */
  record Mapped(String key, double value, boolean heedsCase) {

    boolean fits(String answer) {
      return heedsCase ? Value.isSame(key, answer) : key.equalsIgnoreCase(answer);
    }
  }

  static Declaration read(Element element) {
    Optional<Element> mapping = element.first("mapping");
    List<Mapped> mapped = new ArrayList<>();
    mapping.ifPresent(
        map ->
            map.all("mapEntry")
                .forEach(
                    entry ->
                        mapped.add(
                            new Mapped(
                                entry.attribute("mapKey").strip(),
                                Decimal.or(entry.attribute("mappedValue"), 0),
                                entry.attribute("caseSensitive").equals("true")))));
    return new Declaration(
        element.attribute("identifier"),
        element.attribute("cardinality"),
        element.attribute("baseType"),
        values(element.first("correctResponse")),
        mapped,
        mapping.map(map -> Decimal.or(map.attribute("defaultValue"), 0)).orElse(0.0),
        mapping.map(map -> Decimal.or(map.attribute("lowerBound"), -1e9)).orElse(-1e9),
        mapping.map(map -> Decimal.or(map.attribute("upperBound"), 1e9)).orElse(1e9));
  }

  private static List<String> values(Optional<Element> correct) {
    return correct.stream()
        .flatMap(element -> element.all("value").stream())
        .map(value -> value.text().strip().replaceAll("\\s+", " "))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  boolean isOrdered() {
    return cardinality.equals("ordered");
  }

  boolean isNumber() {
    return type.equals("float") || type.equals("integer");
  }

  /** What an answer earns by the mapping: each value once, between the bounds. */
  double mapped(List<String> answer) {
    double sum = 0;
    for (String value : answer.stream().distinct().toList()) {
      sum +=
          mapping.stream()
              .filter(entry -> entry.fits(turned(value, entry.key())))
              .findFirst()
              .map(Mapped::value)
              .orElse(otherwise);
    }
    return Math.max(least, Math.min(most, sum));
  }

  /** A pair has no direction where its type has none. */
  private String turned(String value, String key) {
    String[] ids = value.split(" ", -1);
    boolean isTurned = type.equals("pair") && ids.length == 2 && key.equals(ids[1] + " " + ids[0]);
    return isTurned ? key : value;
  }

  /** Whether an answer is the right one. */
  boolean isCorrect(List<String> answer) {
    if (correct.isEmpty() || correct.size() != answer.size()) {
      return false;
    }
    if (isOrdered()) {
      return correct.equals(answer);
    }
    return answer.stream()
        .allMatch(v -> correct.stream().anyMatch(c -> Value.isSame(c, turned(v, c))));
  }
}

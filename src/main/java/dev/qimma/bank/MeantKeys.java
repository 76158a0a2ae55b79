package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.text.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The keys that are meant by others: for a long name the short one, for a slip the nearest. So a
 * question with a wrong key is told of that key, and not of all that is missing without it.
 *
 * @param known what may stand in a map
 */
record MeantKeys(Collection<String> known) {

  /** Long names that people type, and ours. */
  static final Map<String, String> LONG_NAMES =
      Map.of(
          "question", "q",
          "stem", "q",
          "correct", "right",
          "distractors", "wrong",
          "explanation", "why",
          "feedback", "why",
          "source_quote", "quote",
          "hints", "hint",
          "quotes", "quote");

  private static final int NEAR = 2;

  /** What is meant by a key that is not known, if that can be told. */
  Optional<String> meant(String key) {
    return Optional.ofNullable(LONG_NAMES.get(key))
        .filter(known::contains)
        .or(() -> EditDistance.nearest(key, known, NEAR))
        .filter(other -> !other.equals(key));
  }

  /** Whether every key of a map is known. */
  boolean knowsAll(Node.Mapping map) {
    for (Node.Entry entry : map.entries()) {
      if (!known.contains(entry.key().text())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The map with the keys that are meant, where those do not stand there already.
   *
   * @param told is handed each entry that is read as another key, and that key
   */
  Node.Mapping read(Node.Mapping map, BiConsumer<Node.Entry, String> told) {
    Set<String> there = new HashSet<>();
    map.entries().forEach(entry -> there.add(entry.key().text()));
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : map.entries()) {
      Optional<String> meant =
          Optional.of(entry.key().text())
              .filter(key -> !known.contains(key))
              .flatMap(this::meant)
              .filter(there::add);
      meant.ifPresent(key -> told.accept(entry, key));
      entries.add(meant.map(entry::called).orElse(entry));
    }
    return new Node.Mapping(map.span(), entries);
  }
}

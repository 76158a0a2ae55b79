package dev.qimma.question;

import dev.qimma.text.Message;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A reply in parts, each for a place of its own: {@code 1=C;2=A}, or all of them in order.
 *
 * @param parts by place, from 0; what was left empty is not there
 * @param faults why it cannot be read, if it cannot
 */
public record Placement(Map<Integer, String> parts, List<Message> faults) {

  public Placement {
    parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    faults = List.copyOf(faults);
  }

  /**
   * Reads a reply.
   *
   * @param places how many there are
   * @param place finds the one of that name
   */
  public static Placement read(
      String reply, int places, Function<String, Optional<Integer>> place) {
    List<Pair> pairs = ReplyList.pairs(reply);
    return pairs.stream().anyMatch(Pair::isNamed) ? named(pairs, place) : inOrder(pairs, places);
  }

  public Optional<Message> fault() {
    return faults.stream().findFirst();
  }

  private static Placement inOrder(List<Pair> pairs, int places) {
    if (pairs.size() != places) {
      return misread("unreadable.parts", pairs.size(), places);
    }
    Map<Integer, String> parts = new TreeMap<>();
    pairs.forEach(pair -> parts.put(parts.size(), pair.right()));
    return new Placement(parts, List.of());
  }

  private static Placement named(List<Pair> pairs, Function<String, Optional<Integer>> place) {
    Map<Integer, String> parts = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!pair.isNamed()) {
        return misread("unreadable.part-unnamed", pair.right());
      }
      Optional<Integer> found = place.apply(pair.left());
      if (found.isEmpty()) {
        return misread("unreadable.part-unknown", pair.left());
      }
      String part = pair.right();
      if (!Reply.of(part).isBlank() && !part.equals(parts.getOrDefault(found.get(), part))) {
        return misread("unreadable.part-twice", pair.left());
      }
      if (!Reply.of(part).isBlank()) {
        parts.put(found.get(), part);
      }
    }
    return new Placement(parts, List.of());
  }

  private static Placement misread(String key, Object... arguments) {
    return new Placement(Map.of(), List.of(Message.of(key, arguments)));
  }
}

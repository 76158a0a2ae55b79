package dev.qimma.authoring.writing;

import dev.qimma.bank.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an edit of a file changed what it was to change, and nothing besides. */
final class SameNodes {

  private SameNodes() {}

  /** Whether all is as before, but for so many more entries in one section. */
  static boolean butMoreIn(String section, int more, Node.Mapping before, Optional<Node> after) {
    if (after.isEmpty() || !(after.get() instanceof Node.Mapping map)) {
      return false;
    }
    Predicate<Node.Entry> isOther = entry -> !entry.key().text().equals(section);
    Optional<Node> then = before.get(section);
    Optional<Node> now = map.get(section);
    return same(
            new Node.Mapping(before.span(), before.entries().stream().filter(isOther).toList()),
            new Node.Mapping(map.span(), map.entries().stream().filter(isOther).toList()))
        && now.isPresent()
        && isMore(more, then.map(SameNodes::children).orElse(List.of()), children(now.get()));
  }

  private static boolean isMore(int more, List<Node> before, List<Node> after) {
    int count = before.size();
    return after.size() == count + more
        && (same(before, after.subList(0, count))
            || same(before, after.subList(more, count + more)));
  }

  private static List<Node> children(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items();
    }
    return node instanceof Node.Mapping map
        ? map.entries().stream()
            .<Node>map(entry -> new Node.Mapping(entry.key().span(), List.of(entry)))
            .toList()
        : List.of();
  }

  private static boolean same(List<Node> one, List<Node> other) {
    boolean same = one.size() == other.size();
    for (int at = 0; same && at < one.size(); at++) {
      same = same(one.get(at), other.get(at));
    }
    return same;
  }

  private static boolean same(Node one, Node other) {
    if (one instanceof Node.Scalar text && other instanceof Node.Scalar otherText) {
      return text.text().equals(otherText.text());
    }
    if (one instanceof Node.Mapping map && other instanceof Node.Mapping otherMap) {
      return map.entries().size() == otherMap.entries().size()
          && map.entries().stream().allMatch(entry -> same(entry, otherMap));
    }
    return one instanceof Node.Sequence list
        && other instanceof Node.Sequence otherList
        && same(list.items(), otherList.items());
  }

  private static boolean same(Node.Entry entry, Node.Mapping map) {
    return map.get(entry.key().text()).filter(value -> same(entry.value(), value)).isPresent();
  }
}

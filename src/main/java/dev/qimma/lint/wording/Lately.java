package dev.qimma.lint.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of texts lately: a score of rules look at the same few texts one after the other,
 * several threads at once. Made anew, it would be the same, so nothing depends on what is kept.
 */
final class Lately<K, V> {

  private final int most;
  private final Function<K, V> maker;
  private final Map<K, V> kept = new ConcurrentHashMap<>();

  /** Keeps about so many; then it begins again. */
  Lately(int most, Function<K, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  V of(K key) {
    V before = kept.get(key);
    if (before != null) {
      return before;
    }
    V made = maker.apply(key);
    if (kept.size() >= most) {
      kept.clear();
    }
    kept.put(key, made);
    return made;
  }
}

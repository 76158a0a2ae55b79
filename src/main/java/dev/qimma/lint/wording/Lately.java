package dev.qimma.lint.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of texts lately: a score of rules look at the same few texts one after the other.
 * Made anew, it would be the same, so nothing depends on what is kept.
 */
final class Lately<K, V> {

  private final Function<K, V> maker;
  private final Map<K, V> kept;

  /** Keeps so many; the oldest is dropped. */
  Lately(int most, Function<K, V> maker) {
    this.maker = maker;
    this.kept =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V of(K key) {
    synchronized (kept) {
      V before = kept.get(key);
      if (before != null) {
        return before;
      }
    }
    V made = maker.apply(key);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}

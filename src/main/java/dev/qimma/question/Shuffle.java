package dev.qimma.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders that depend on a seed alone, the same on every machine and in every version. The generator
 * is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), the shuffle Fisher and Yates's.
 */
public final class Shuffle {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long state;

  private Shuffle(long seed) {
    state = seed;
  }

  /** The numbers 0 to size - 1 in the order of that seed. */
  public static List<Integer> order(long seed, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Shuffle shuffle = new Shuffle(seed);
    for (int i = size - 1; i > 0; i--) {
      int other = shuffle.below(i + 1);
      Integer held = order.get(i);
      order.set(i, order.get(other));
      order.set(other, held);
    }
    return List.copyOf(order);
  }

  /** The seed that belongs to a text (FNV-1a over its UTF-8 bytes). */
  public static long seedOf(String text) {
    long hash = FNV_OFFSET;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
    }
    return hash;
  }

  private int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  private long next() {
    state += GOLDEN_GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

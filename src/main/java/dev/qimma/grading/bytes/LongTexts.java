package dev.qimma.grading.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for a key and a text of any length. There is room for some; a new one displaces an older.
 * Threads share it without a lock: an entry never changes, so that one is read whole or not at all,
 * and who misses one works its number out once more.
 */
final class LongTexts {

  /** How many places are looked at. */
  private static final int STEPS = 8;

  private static final class Entry {
    private final int key;
    private final byte[] bytes;
    private final int number;

    Entry(int key, byte[] bytes, int number) {
      this.key = key;
      this.bytes = bytes;
      this.number = number;
    }
  }

  private final @Nullable Entry[] entries;

  /** Looked at first, because that costs less than to look at an entry; 0 where none is. */
  private final int[] hashes;

  /**
   * A memory with nothing in it.
   *
   * @param room for how many, a power of 2
   */
  LongTexts(int room) {
    entries = new Entry[room];
    hashes = new int[room];
  }

  /** The number that was kept. The hash is {@link Words#hash} of the bytes. */
  int find(int key, byte[] bytes, int from, int to, int hash) {
    int mixed = mixed(key, hash);
    for (int step = 0; step < STEPS; step++) {
      int slot = ((mixed >>> 1) + step) & (entries.length - 1);
      if (hashes[slot] == mixed) {
        Entry entry = entries[slot];
        if (entry != null && entry.key == key && is(entry, bytes, from, to)) {
          return entry.number;
        }
      } else if (hashes[slot] == 0) {
        return Memo.UNKNOWN;
      }
    }
    return Memo.UNKNOWN;
  }

  void keep(int key, byte[] bytes, int from, int to, int hash, int number) {
    int mixed = mixed(key, hash);
    int step = 0;
    while (step < STEPS - 1 && hashes[((mixed >>> 1) + step) & (entries.length - 1)] != 0) {
      step++;
    }
    int slot = ((mixed >>> 1) + step) & (entries.length - 1);
    entries[slot] = new Entry(key, Arrays.copyOfRange(bytes, from, to), number);
    hashes[slot] = mixed;
  }

  /** Never 0. */
  private static int mixed(int key, int hash) {
    int mixed = (hash + key * 0x85EBCA6B) * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) | 1;
  }

  /** A loop, because most are a letter or two. */
  private static boolean is(Entry entry, byte[] bytes, int from, int to) {
    byte[] known = entry.bytes;
    if (known.length != to - from) {
      return false;
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}

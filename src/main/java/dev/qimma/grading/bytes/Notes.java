package dev.qimma.grading.bytes;

import java.lang.invoke.VarHandle;

/**
 * What all threads note together: a number for a key and up to 48 bytes. Most responses are as
 * short, and most of those fit into one long. What a look-up costs is the lines of memory that it
 * touches: short entries stand side by side, in one line or two, and long ones in two or three. All
 * is kept in two arrays, so that a garbage collector finds nothing to follow.
 *
 * <p>A line begins with the count of its changes, each of which counts twice, at its begin and at
 * its end. Who reads takes no lock, and finds nothing where the count is odd or another afterwards;
 * who writes takes the lock of the line.
 */
final class Notes {

  /** The most bytes that can be noted. */
  static final int LONGEST = 48;

  /** A count, and three entries of a head and a word. */
  private static final int LINE = 8;

  private static final int ENTRY = 2;

  /** A count, and two entries of a head and six words; one word is left over. */
  private static final int LONG_LINE = 16;

  private static final int LONG_ENTRY = 7;

  private static final int LENGTH_BITS = 7;
  private static final int LOCKS = 64;

  private final int shortBits;
  private final int longBits;

  /** A head is the key and the length of the text, 0 if there is none, and then the number. */
  private final long[] shorts;

  private final long[] longs;
  private final Object[] locks = new Object[LOCKS];

  /**
   * Nothing noted.
   *
   * @param shortBits the logarithm of how many times three short texts there is room for
   * @param longBits the logarithm of how many times two long ones
   */
  Notes(int shortBits, int longBits) {
    this.shortBits = shortBits;
    this.longBits = longBits;
    shorts = new long[LINE << shortBits];
    longs = new long[LONG_LINE << longBits];
    for (int lock = 0; lock < LOCKS; lock++) {
      locks[lock] = new Object();
    }
  }

  /**
   * The number that was noted for a text of up to eight bytes, or {@link Memo#UNKNOWN}.
   *
   * @param text the bytes as {@link Words#of} has them
   */
  int find(int key, int length, long text) {
    long[] entries = shorts;
    int at = line(key, text);
    long changes = entries[at];
    VarHandle.acquireFence();
    long label = label(key, length);
    for (int entry = at + 1; entry < at + LINE - 1; entry += ENTRY) {
      long head = entries[entry];
      if (entries[entry + 1] == text && head >>> Integer.SIZE == label) {
        return isStill(changes, entries, at) ? (int) head : Memo.UNKNOWN;
      }
    }
    return Memo.UNKNOWN;
  }

  private static boolean isStill(long changes, long[] entries, int at) {
    VarHandle.acquireFence();
    return (changes & 1) == 0 && entries[at] == changes;
  }

  /**
   * Brings the lines of so many texts near, all at once: one after the other each would be waited
   * for. Of those that are too long to be noted there is none.
   *
   * @param asked the bytes of each, if they are up to eight, else their hash
   * @return nothing that means anything, so that it is not left undone
   */
  long approach(int[] keys, int[] lengths, long[] asked, int count) {
    long[] some = shorts;
    long[] others = longs;
    long touched = 0;
    for (int i = 0; i < count; i++) {
      if (lengths[i] <= Long.BYTES) {
        touched += some[line(keys[i], asked[i])];
      } else if (lengths[i] <= LONGEST) {
        int at = place(keys[i], (int) asked[i]);
        touched += others[at] + others[at + LINE];
      }
    }
    return touched;
  }

  /** Notes a number for a short text; the oldest entry of its line gives way. */
  void keep(int key, int length, long text, int number) {
    int at = line(key, text);
    synchronized (locks[at / LINE % LOCKS]) {
      begin(shorts, at, LINE, ENTRY);
      shorts[at + 1] = head(key, length, number);
      shorts[at + 2] = text;
      end(shorts, at);
    }
  }

  /** Begins to change a line, and makes room for what is new in it. */
  private static void begin(long[] entries, int at, int line, int entry) {
    entries[at]++;
    VarHandle.releaseFence();
    int first = at + 1;
    int moved = (line - 1) / entry * entry - entry;
    System.arraycopy(entries, first, entries, first + entry, moved);
  }

  private static void end(long[] entries, int at) {
    VarHandle.releaseFence();
    entries[at]++;
  }

  /** The number that was noted for a longer text of that {@link Words#hash}. */
  int find(int key, byte[] bytes, int from, int to, int hash) {
    long[] entries = longs;
    int at = place(key, hash);
    long changes = entries[at];
    VarHandle.acquireFence();
    long label = label(key, to - from);
    for (int entry = at + 1; entry < at + LONG_LINE - 1; entry += LONG_ENTRY) {
      long head = entries[entry];
      if (head >>> Integer.SIZE == label && is(entries, entry + 1, bytes, from, to)) {
        return isStill(changes, entries, at) ? (int) head : Memo.UNKNOWN;
      }
    }
    return Memo.UNKNOWN;
  }

  private static boolean is(long[] entries, int entry, byte[] bytes, int from, int to) {
    int word = entry;
    int last = to - Long.BYTES;
    int at = from;
    for (; at < last; at += Long.BYTES) {
      if (entries[word++] != Words.at(bytes, at)) {
        return false;
      }
    }
    return entries[word] == Words.of(bytes, at, to);
  }

  /** Notes a number for a longer text; the older of the two on its line gives way. */
  void keep(int key, byte[] bytes, int from, int to, int hash, int number) {
    int at = place(key, hash);
    synchronized (locks[at / LONG_LINE % LOCKS]) {
      begin(longs, at, LONG_LINE, LONG_ENTRY);
      longs[at + 1] = head(key, to - from, number);
      int word = at + 2;
      for (int start = from; start < to; start += Long.BYTES) {
        longs[word++] = Words.of(bytes, start, Math.min(to, start + Long.BYTES));
      }
      end(longs, at);
    }
  }

  private static long head(int key, int length, int number) {
    return (label(key, length) << Integer.SIZE) | number;
  }

  private static long label(int key, int length) {
    return ((key + 1L) << LENGTH_BITS) | length;
  }

  /** Where the line begins in which a short entry stands. */
  private int line(int key, long text) {
    long mixed = (text ^ (text >>> 32)) + key * 0xC2B2AE3D27D4EB4FL;
    return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - shortBits)) * LINE;
  }

  private int place(int key, int hash) {
    int mixed = (hash + key * 0x85EBCA6B) * 0x9E3779B9;
    return (mixed >>> (Integer.SIZE - longBits)) * LONG_LINE;
  }
}

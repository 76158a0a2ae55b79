package dev.qimma.grading.bytes;

/**
 * What one thread remembers of a {@link Memo}: a number for a key and up to 24 bytes, which fit
 * into three longs. Most responses are as short. An entry is four longs beside each other, because
 * what a look-up costs is the lines of memory that it touches.
 */
public final class Notes {

  /** The most bytes that can be noted. */
  public static final int LONGEST = 3 * Long.BYTES;

  /** 131,072 pairs of entries: 8 MiB. */
  private static final int BITS = 17;

  private static final int ENTRY = 4;
  private static final int LENGTH_BITS = 5;

  /** Of each entry the key, the length of the text and the number, 0 if none; then the text. */
  private final long[] entries = new long[(ENTRY * 2) << BITS];

  /**
   * The number that was noted, or {@link Memo#UNKNOWN}.
   *
   * @param first the first eight bytes one after the other, or all if there are less
   * @param second the next eight
   * @param third the next
   */
  public int find(int key, int length, long first, long second, long third) {
    int at = place(key, first, second, third);
    long label = label(key, length);
    if (is(at, label, first, second, third)) {
      return (int) entries[at];
    }
    at += ENTRY;
    return is(at, label, first, second, third) ? (int) entries[at] : Memo.UNKNOWN;
  }

  private boolean is(int at, long label, long first, long second, long third) {
    return entries[at] >>> Integer.SIZE == label
        && entries[at + 1] == first
        && entries[at + 2] == second
        && entries[at + 3] == third;
  }

  /** Notes a number; the older of two entries at the same place gives way. */
  public void keep(int key, int length, long first, long second, long third, int number) {
    int at = place(key, first, second, third);
    System.arraycopy(entries, at, entries, at + ENTRY, ENTRY);
    entries[at] = (label(key, length) << Integer.SIZE) | number;
    entries[at + 1] = first;
    entries[at + 2] = second;
    entries[at + 3] = third;
  }

  private static long label(int key, int length) {
    return ((key + 1L) << LENGTH_BITS) | length;
  }

  private static int place(int key, long first, long second, long third) {
    long text = first + second * 0x9FB21C651E98DF25L + third * 0xD6E8FEB86659FD93L;
    long mixed = (text ^ (text >>> 32)) + key * 0xC2B2AE3D27D4EB4FL;
    return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS)) * ENTRY * 2;
  }
}

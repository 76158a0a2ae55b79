package dev.qimma.grading.bytes;

/**
 * What one thread remembers of a {@link Memo}: a number for a key and up to 24 bytes, which fit
 * into three longs. Most responses are as short, and most of those fit into one. What a look-up
 * costs is the lines of memory that it touches: it touches one, in which entries stand side by
 * side.
 */
public final class Notes {

  /** The most bytes that can be noted. */
  public static final int LONGEST = 3 * Long.BYTES;

  /** 131,072 lines of four short entries: 8 MiB. */
  private static final int SHORT_BITS = 17;

  /** 65,536 lines of two long ones: 4 MiB. */
  private static final int LONG_BITS = 16;

  private static final int LINE = 8;
  private static final int SHORT = 2;
  private static final int LONG = 4;
  private static final int LENGTH_BITS = 5;

  /** Of each entry the key, the length of the text and the number, 0 if none; then the text. */
  private final long[] shorts = new long[LINE << SHORT_BITS];

  private final long[] longs = new long[LINE << LONG_BITS];

  /**
   * The number that was noted for a text of up to eight bytes, or {@link Memo#UNKNOWN}.
   *
   * @param text the bytes one after the other
   */
  public int find(int key, int length, long text) {
    long[] entries = shorts;
    int at = line(mixed(key, text), SHORT_BITS);
    long label = label(key, length);
    for (int end = at + LINE; at < end; at += SHORT) {
      long head = entries[at];
      if (entries[at + 1] == text && head >>> Integer.SIZE == label) {
        return (int) head;
      }
    }
    return Memo.UNKNOWN;
  }

  /** Notes a number for a short text; the oldest entry of its line gives way. */
  public void keep(int key, int length, long text, int number) {
    int at = line(mixed(key, text), SHORT_BITS);
    System.arraycopy(shorts, at, shorts, at + SHORT, LINE - SHORT);
    shorts[at] = (label(key, length) << Integer.SIZE) | number;
    shorts[at + 1] = text;
  }

  /**
   * The number that was noted for a text of more than eight bytes, or {@link Memo#UNKNOWN}.
   *
   * @param first its first eight bytes one after the other
   * @param second the next eight, or as many as there are
   * @param third the rest
   */
  public int find(int key, int length, long first, long second, long third) {
    int at = line(mixed(key, mixed(first, second, third)), LONG_BITS);
    long label = label(key, length);
    if (is(at, label, first, second, third)) {
      return (int) longs[at];
    }
    at += LONG;
    return is(at, label, first, second, third) ? (int) longs[at] : Memo.UNKNOWN;
  }

  private boolean is(int at, long label, long first, long second, long third) {
    return longs[at] >>> Integer.SIZE == label
        && longs[at + 1] == first
        && longs[at + 2] == second
        && longs[at + 3] == third;
  }

  /** Notes a number for a long text; the older of the two entries of its line gives way. */
  public void keep(int key, int length, long first, long second, long third, int number) {
    int at = line(mixed(key, mixed(first, second, third)), LONG_BITS);
    System.arraycopy(longs, at, longs, at + LONG, LONG);
    longs[at] = (label(key, length) << Integer.SIZE) | number;
    longs[at + 1] = first;
    longs[at + 2] = second;
    longs[at + 3] = third;
  }

  private static long label(int key, int length) {
    return ((key + 1L) << LENGTH_BITS) | length;
  }

  private static long mixed(long first, long second, long third) {
    return first + second * 0x9FB21C651E98DF25L + third * 0xD6E8FEB86659FD93L;
  }

  private static long mixed(int key, long text) {
    return (text ^ (text >>> 32)) + key * 0xC2B2AE3D27D4EB4FL;
  }

  /** Where the line begins in which an entry stands. */
  private static int line(long mixed, int bits) {
    return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits)) * LINE;
  }
}

package dev.qimma.grading.bytes;

import java.util.Arrays;

/**
 * What one thread remembers: a number for a key and up to 64 bytes. Most responses are as short,
 * and most of those fit into one long. What a look-up costs is the lines of memory that it touches:
 * it touches one, in which short entries stand side by side, or two. All is kept in a few arrays,
 * so that a garbage collector finds nothing to follow.
 */
public final class Notes {

  /** The most bytes that can be noted. */
  public static final int LONGEST = 64;

  private static final int LINE = 8;
  private static final int SHORT = 2;
  private static final int LENGTH_BITS = 7;

  private final int shortBits;
  private final int longBits;

  /** Of each entry the key, the length of the text and the number, 0 if none; then the text. */
  private final long[] shorts;

  /** Of each long entry the same, and its text. */
  private final long[] labels;

  private final byte[] texts;

  /**
   * Nothing noted.
   *
   * @param shortBits the logarithm of how many times four short texts there is room for
   * @param longBits the logarithm of how many long ones
   */
  public Notes(int shortBits, int longBits) {
    this.shortBits = shortBits;
    this.longBits = longBits;
    shorts = new long[LINE << shortBits];
    labels = new long[1 << longBits];
    texts = new byte[LONGEST << longBits];
  }

  /**
   * The number that was noted for a text of up to eight bytes, or {@link Memo#UNKNOWN}.
   *
   * @param text the bytes as {@link Words#of} has them
   */
  public int find(int key, int length, long text) {
    long[] entries = shorts;
    int at = line(key, text);
    long label = label(key, length);
    for (int end = at + LINE; at < end; at += SHORT) {
      long head = entries[at];
      if (entries[at + 1] == text && head >>> Integer.SIZE == label) {
        return (int) head;
      }
    }
    return Memo.UNKNOWN;
  }

  /**
   * Brings the lines of so many short texts near, all at once: one after the other each would be
   * waited for.
   *
   * @return nothing that means anything, so that it is not left undone
   */
  public long approach(int[] keys, long[] asked, int count) {
    long[] entries = shorts;
    long touched = 0;
    for (int i = 0; i < count; i++) {
      touched += entries[line(keys[i], asked[i])];
    }
    return touched;
  }

  /** Notes a number for a short text; the oldest entry of its line gives way. */
  public void keep(int key, int length, long text, int number) {
    int at = line(key, text);
    System.arraycopy(shorts, at, shorts, at + SHORT, LINE - SHORT);
    shorts[at] = (label(key, length) << Integer.SIZE) | number;
    shorts[at + 1] = text;
  }

  /** The number that was noted for a longer text of that {@link Words#hash}. */
  public int find(int key, byte[] bytes, int from, int to, int hash) {
    int place = place(key, hash);
    long head = labels[place];
    int start = place * LONGEST;
    return head >>> Integer.SIZE == label(key, to - from)
            && Arrays.equals(texts, start, start + to - from, bytes, from, to)
        ? (int) head
        : Memo.UNKNOWN;
  }

  /** Notes a number for a longer text, in the place of another. */
  public void keep(int key, byte[] bytes, int from, int to, int hash, int number) {
    int place = place(key, hash);
    labels[place] = (label(key, to - from) << Integer.SIZE) | number;
    System.arraycopy(bytes, from, texts, place * LONGEST, to - from);
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
    return ((hash + key * 0x85EBCA6B) * 0x9E3779B9) >>> (Integer.SIZE - longBits);
  }
}

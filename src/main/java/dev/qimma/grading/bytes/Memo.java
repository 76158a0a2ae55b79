package dev.qimma.grading.bytes;

/**
 * What all threads remember together: a number for a key and some bytes. There is room for some
 * hundred thousand; a new one displaces an older. Nobody waits to find one.
 */
public final class Memo {

  /** What is not remembered. */
  public static final int UNKNOWN = -1;

  /** 131,072 lines of three short texts, 8 MiB, and 65,536 of two longer ones, as much again. */
  private static final int SHORT_BITS = 17;

  private static final int LONG_BITS = 16;

  /** How many texts are remembered that are longer still. */
  private static final int LONGER = 1 << 14;

  private final Notes notes = new Notes(SHORT_BITS, LONG_BITS);
  private final LongTexts longer = new LongTexts(LONGER);

  /**
   * The number that was kept, or {@link #UNKNOWN}.
   *
   * @param key 0 or more, below 2 to the power of 23
   * @param hash {@link Words#hash} of the bytes
   */
  public int find(int key, byte[] bytes, int from, int to, int hash) {
    int length = to - from;
    if (length <= Long.BYTES) {
      return notes.find(key, length, Words.of(bytes, from, to));
    }
    return length <= Notes.LONGEST
        ? notes.find(key, bytes, from, to, hash)
        : longer.find(key, bytes, from, to, hash);
  }

  /**
   * The number that was kept for up to eight bytes, or {@link #UNKNOWN}.
   *
   * @param text the bytes as {@link Words#of} has them
   */
  public int find(int key, int length, long text) {
    return notes.find(key, length, text);
  }

  /**
   * Brings near what is remembered for so many texts, all at once: one after the other each would
   * be waited for.
   *
   * @param texts the bytes of each, if they are up to eight, else their hash
   * @return nothing that means anything, so that it is not left undone
   */
  public long approach(int[] keys, int[] lengths, long[] texts, int count) {
    return notes.approach(keys, lengths, texts, count);
  }

  /** Keeps a number, whatever was kept for the same before. */
  public void keep(int key, byte[] bytes, int from, int to, int hash, int number) {
    int length = to - from;
    if (length <= Long.BYTES) {
      notes.keep(key, length, Words.of(bytes, from, to), number);
    } else if (length <= Notes.LONGEST) {
      notes.keep(key, bytes, from, to, hash, number);
    } else {
      longer.keep(key, bytes, from, to, hash, number);
    }
  }
}

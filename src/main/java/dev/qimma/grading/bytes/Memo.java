package dev.qimma.grading.bytes;

/**
 * What all threads remember together: a number for a key and some bytes. There is room for some
 * hundred thousand; a new one displaces an older.
 *
 * <p>It is cut into parts, each with a lock of its own, so that threads hardly ever wait for each
 * other.
 */
public final class Memo {

  /** What is not remembered. */
  public static final int UNKNOWN = -1;

  private static final int PART_BITS = 6;

  /** Over all parts 131,072 lines of four short texts, 8 MiB, and 65,536 longer ones, 4.5 MiB. */
  private static final int SHORT_BITS = 17 - PART_BITS;

  private static final int LONG_BITS = 16 - PART_BITS;

  /** How many texts are remembered that are longer still. */
  private static final int LONGER = 1 << 14;

  private final Notes[] parts = new Notes[1 << PART_BITS];
  private final LongTexts longer = new LongTexts(LONGER);

  /** A memory with nothing in it. */
  public Memo() {
    for (int part = 0; part < parts.length; part++) {
      parts[part] = new Notes(SHORT_BITS, LONG_BITS);
    }
  }

  /**
   * The number that was kept, or {@link #UNKNOWN}.
   *
   * @param key 0 or more, below 2 to the power of 23
   * @param hash {@link Words#hash} of the bytes
   */
  public int find(int key, byte[] bytes, int from, int to, int hash) {
    if (to - from > Notes.LONGEST) {
      return longer.find(key, bytes, from, to, hash);
    }
    Notes part = part(hash);
    synchronized (part) {
      return to - from > Long.BYTES
          ? part.find(key, bytes, from, to, hash)
          : part.find(key, to - from, Words.of(bytes, from, to));
    }
  }

  /** Keeps a number, whatever was kept for the same before. */
  public void keep(int key, byte[] bytes, int from, int to, int hash, int number) {
    if (to - from > Notes.LONGEST) {
      longer.keep(key, bytes, from, to, hash, number);
      return;
    }
    Notes part = part(hash);
    synchronized (part) {
      if (to - from > Long.BYTES) {
        part.keep(key, bytes, from, to, hash, number);
      } else {
        part.keep(key, to - from, Words.of(bytes, from, to), number);
      }
    }
  }

  /** By other bits of the hash than those that tell the place in a part. */
  private Notes part(int hash) {
    int mixed = hash * 0x85EBCA6B;
    return parts[(mixed ^ (mixed >>> 16)) & (parts.length - 1)];
  }
}

package dev.qimma.grading.bytes;

/**
 * What all threads remember together: a number for a key and some bytes. There is room for some
 * hundred thousand, or ten thousand; a new one displaces an older. Nobody waits to find one.
 */
public final class Memo {

  /** What is not remembered. */
  public static final int UNKNOWN = -1;

  private final Notes notes;
  private final LongTexts longer;

  private Memo(int bits) {
    notes = new Notes(bits, bits - 1);
    longer = new LongTexts(1 << bits);
  }

  /**
   * Nothing remembered: 131,072 lines of three short texts, 65,536 of two longer ones, and room for
   * 131,072 that are longer still.
   */
  public static Memo large() {
    return new Memo(17);
  }

  /** The same with room for a sixteenth, which takes a good 1 MiB. */
  public static Memo small() {
    return new Memo(13);
  }

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

package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Names in the order of their first call, each with its number from 0. What a look-up costs is the
 * lines of memory that it touches: one of the table, and one in which the name stands itself if it
 * is of up to 16 bytes.
 */
public final class Roll {

  /** The number that no name has. */
  public static final int NOBODY = -1;

  private static final int FIRST_SIZE = 1 << 10;

  /** Of each name its length, and then its words, or else where it stands on the pages. */
  private static final int RECORD = 3;

  private static final int SHORT = 2 * Long.BYTES;

  /** Hashes, and behind them the numbers, each one more than it is; 0 where none is. */
  private long[] table = new long[FIRST_SIZE];

  private long[] records = new long[RECORD * FIRST_SIZE / 2];
  private final Pages pages = new Pages();
  private int size;

  /** The hash by which a name is found. */
  public static int hash(byte[] bytes, int from, int to) {
    return Words.hash(bytes, from, to);
  }

  public int size() {
    return size;
  }

  public String name(int number) {
    int at = number * RECORD;
    int length = (int) records[at];
    return length > SHORT
        ? pages.text((int) records[at + 1], length)
        : new String(Words.bytes(records[at + 1], records[at + 2], length), UTF_8);
  }

  /** The number of a name; {@link #NOBODY} where it was never called. */
  public int find(byte[] bytes, int from, int to, int hash) {
    return number(table[place(bytes, from, to, hash)]);
  }

  /**
   * Finds many names together: memory brings the lines of several in the time of one.
   *
   * @param names where the bytes of each are
   * @param found what is to hold their numbers
   */
  public void find(byte[][] names, int[] starts, int[] ends, int[] hashes, int count, int[] found) {
    long[] entries = table;
    int mask = entries.length - 1;
    for (int i = 0; i < count; i++) {
      int hash = hashes[i];
      int slot = slot(hash) & mask;
      long entry = entries[slot];
      while (entry != 0 && (int) (entry >>> Integer.SIZE) != hash) {
        slot = (slot + 1) & mask;
        entry = entries[slot];
      }
      found[i] = number(entry);
    }
    for (int i = 0; i < count; i++) {
      int number = found[i];
      if (number != NOBODY && !is(number, names[i], starts[i], ends[i])) {
        found[i] = find(names[i], starts[i], ends[i], hashes[i]);
      }
    }
  }

  /** The number of a name; a new one where it is called for the first time. */
  public int call(byte[] bytes, int from, int to, int hash) {
    int place = place(bytes, from, to, hash);
    return table[place] == 0 ? enter(bytes, from, to, hash, place) : number(table[place]);
  }

  public int call(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return call(bytes, 0, bytes.length, hash(bytes, 0, bytes.length));
  }

  private static int number(long entry) {
    return (int) entry - 1;
  }

  /** Where a name stands in the table, or would. */
  private int place(byte[] bytes, int from, int to, int hash) {
    int mask = table.length - 1;
    int slot = slot(hash) & mask;
    while (table[slot] != 0
        && ((int) (table[slot] >>> Integer.SIZE) != hash
            || !is(number(table[slot]), bytes, from, to))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** Whether that is the name of a number. */
  public boolean is(int number, byte[] bytes, int from, int to) {
    int at = number * RECORD;
    int length = to - from;
    if (records[at] != length) {
      return false;
    }
    return length > SHORT
        ? pages.is((int) records[at + 1], bytes, from, to)
        : records[at + 1] == first(bytes, from, to) && records[at + 2] == second(bytes, from, to);
  }

  private static long first(byte[] bytes, int from, int to) {
    return Words.of(bytes, from, Math.min(to, from + Long.BYTES));
  }

  private static long second(byte[] bytes, int from, int to) {
    return to - from > Long.BYTES ? Words.of(bytes, from + Long.BYTES, to) : 0;
  }

  private int enter(byte[] bytes, int from, int to, int hash, int place) {
    int at = size * RECORD;
    if (at == records.length) {
      records = Arrays.copyOf(records, records.length + records.length / 2 / RECORD * RECORD);
    }
    boolean isShort = to - from <= SHORT;
    records[at] = (long) to - from;
    records[at + 1] = isShort ? first(bytes, from, to) : pages.write(bytes, from, to);
    records[at + 2] = isShort ? second(bytes, from, to) : 0;
    table[place] = ((long) hash << Integer.SIZE) | ++size;
    if (size * 2L > table.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    long[] old = table;
    table = new long[old.length * 2];
    int mask = table.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int slot = slot((int) (entry >>> Integer.SIZE)) & mask;
        while (table[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        table[slot] = entry;
      }
    }
  }
}

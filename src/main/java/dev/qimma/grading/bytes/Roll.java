package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Names in the order of their first call, each with its number from 0. */
public final class Roll {

  /** The number that no name has. */
  public static final int NOBODY = -1;

  private static final int FIRST_SIZE = 1 << 10;
  private static final int PAGE = 1 << 16;
  private static final int PAGE_BITS = 16;

  /** Numbers by the hash of their names, each one more than it is; 0 where none is. */
  private int[] table = new int[FIRST_SIZE];

  private int[] hashes = new int[FIRST_SIZE / 2];

  /** Where each name begins: the page, and the place on it. */
  private int[] starts = new int[FIRST_SIZE / 2];

  private int[] lengths = new int[FIRST_SIZE / 2];
  private byte[][] pages = {new byte[PAGE]};
  private int page;
  private int filled;
  private int size;

  /** The hash by which a name is found. */
  public static int hash(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  public int size() {
    return size;
  }

  public String name(int number) {
    return new String(page(number), start(number), lengths[number], UTF_8);
  }

  /** The number of a name; {@link #NOBODY} where it was never called. */
  public int find(byte[] bytes, int from, int to, int hash) {
    return table[place(bytes, from, to, hash)] - 1;
  }

  /** The number of a name; a new one where it is called for the first time. */
  public int call(byte[] bytes, int from, int to, int hash) {
    int place = place(bytes, from, to, hash);
    if (table[place] == 0) {
      table[place] = size + 1;
      return enter(bytes, from, to, hash);
    }
    return table[place] - 1;
  }

  /**
   * Brings near what so many names will be looked for in, all at once: one after the other each
   * would be waited for.
   *
   * @return nothing that means anything, so that it is not left undone
   */
  public int approach(int[] ofNames, int count) {
    int[] places = table;
    int touched = 0;
    for (int i = 0; i < count; i++) {
      touched += places[slot(ofNames[i])];
    }
    return touched;
  }

  /** Where a name stands in the table, or would. */
  private int place(byte[] bytes, int from, int to, int hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      int number = table[slot] - 1;
      if (hashes[number] == hash && is(number, bytes, from, to)) {
        return slot;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  public int call(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return call(bytes, 0, bytes.length, hash(bytes, 0, bytes.length));
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  /** Whether that is the name of a number. */
  public boolean is(int number, byte[] bytes, int from, int to) {
    int start = start(number);
    return Arrays.equals(page(number), start, start + lengths[number], bytes, from, to);
  }

  private byte[] page(int number) {
    return pages[starts[number] >>> PAGE_BITS];
  }

  private int start(int number) {
    return starts[number] & (PAGE - 1);
  }

  private int enter(byte[] bytes, int from, int to, int hash) {
    int number = size++;
    if (size > hashes.length) {
      grow();
    }
    write(number, bytes, from, to - from);
    hashes[number] = hash;
    if (size * 2L > table.length) {
      rehash();
    }
    return number;
  }

  /** A name longer than what is left of a page begins the next, which is as long as it needs. */
  private void write(int number, byte[] bytes, int from, int length) {
    if (filled + length >= PAGE) {
      page++;
      filled = 0;
      pages = page == pages.length ? Arrays.copyOf(pages, page * 2) : pages;
    }
    if (filled == 0) {
      pages[page] = new byte[Math.max(PAGE, length)];
    }
    System.arraycopy(bytes, from, pages[page], filled, length);
    starts[number] = (page << PAGE_BITS) | filled;
    lengths[number] = length;
    filled = Math.min(PAGE, filled + length);
  }

  private void grow() {
    int room = hashes.length + (hashes.length >> 1);
    hashes = Arrays.copyOf(hashes, room);
    starts = Arrays.copyOf(starts, room);
    lengths = Arrays.copyOf(lengths, room);
  }

  private void rehash() {
    table = new int[table.length * 2];
    for (int number = 0; number < size; number++) {
      int slot = slot(hashes[number]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = number + 1;
    }
  }
}

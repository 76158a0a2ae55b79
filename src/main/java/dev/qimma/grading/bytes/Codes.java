package dev.qimma.grading.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A small number for each place of many rows. A place takes one byte, or four once a number beyond
 * 254 is put anywhere. Rows are kept in blocks, and in a block the places of one column are beside
 * each other, because statistics are made column by column.
 */
public final class Codes {

  /** What was never put. */
  public static final int NONE = -1;

  private static final int MOST_OF_A_BYTE = 254;
  private static final int BITS = 8;
  private static final int ROWS = 1 << BITS;

  private final int width;
  private byte[] @Nullable [] narrow = new byte[16][];
  private int[] @Nullable [] wide = new int[0][];
  private boolean isWide;
  private int stopped;

  /** Means nothing; what is read ahead goes here, so that it is not left unread. */
  @SuppressWarnings("UnusedVariable")
  private long approached;

  /**
   * Rows of places, none of which holds anything.
   *
   * @param width how many places a row has
   */
  public Codes(int width) {
    this.width = width;
  }

  private static int at(int row, int place) {
    return (place << BITS) | (row & (ROWS - 1));
  }

  public int get(int row, int place) {
    int block = row >>> BITS;
    if (isWide) {
      return isThere(wide, block) ? wide(block)[at(row, place)] - 1 : NONE;
    }
    return isThere(narrow, block) ? (narrow(block)[at(row, place)] & 0xFF) - 1 : NONE;
  }

  private static boolean isThere(@Nullable Object[] blocks, int block) {
    return block < blocks.length && blocks[block] != null;
  }

  /** Copies what so many rows have at a place, from one row on. */
  public void copyTo(int[] column, int first, int rows, int place) {
    for (int from = first; from < first + rows; ) {
      int to = Math.min(first + rows, (from | (ROWS - 1)) + 1);
      if (isWide || !isThere(narrow, from >>> BITS)) {
        for (int row = from; row < to; row++) {
          column[row - first] = get(row, place);
        }
      } else {
        copy(narrow(from >>> BITS), at(from, place), column, from - first, to - from);
      }
      from = to;
    }
  }

  private static void copy(byte[] block, int start, int[] column, int at, int length) {
    for (int i = 0; i < length; i++) {
      column[at + i] = (block[start + i] & 0xFF) - 1;
    }
  }

  /** Puts a code where none is; returns the one that is there, or {@code NONE}. */
  public int putIfNone(int row, int place, int code) {
    int held = get(row, place);
    if (held == NONE) {
      put(row, place, code);
    }
    return held;
  }

  /**
   * Puts codes in runs, each of which belongs to one row, as long as none is there and all are
   * small and known.
   *
   * @param from the run to begin with
   * @param to the run to stop before
   * @param rows of the runs; below 0 where a run is to be left alone
   * @param firsts where each run begins in the lists of places and codes, and where the last ends
   * @param places below 0 what is to be left alone
   * @param numbers the codes by which those of the list are to be put; below 0 what is unknown
   * @param counts how often each code was put
   * @return the run in which there is something else to be done, from {@link #stopped} on; else the
   *     one to stop before
   */
  public int putRuns(
      int from,
      int to,
      int[] rows,
      int[] firsts,
      int[] places,
      int[] codes,
      int[] numbers,
      long[] counts) {
    for (int run = from; run < to; run++) {
      int row = rows[run];
      int end = firsts[run + 1];
      stopped = firsts[run];
      if (row < 0 || isWide) {
        return run;
      }
      byte[] block = narrow(row >>> BITS);
      int within = row & (ROWS - 1);
      for (int i = stopped; i < end; i++) {
        int place = places[i];
        int code = place < 0 || codes[i] >= numbers.length ? NONE : numbers[codes[i]];
        int at = (place << BITS) | within;
        if (code < 0 || code > MOST_OF_A_BYTE || block[at] != 0) {
          stopped = i;
          return run;
        }
        block[at] = (byte) (code + 1);
        counts[code]++;
      }
    }
    return to;
  }

  /** Where {@link #putRuns} stopped in the list. */
  public int stopped() {
    return stopped;
  }

  /**
   * Brings near where the codes of such runs will be put, all at once: one after the other each
   * would be waited for.
   */
  public void approach(int from, int to, int[] rows, int[] firsts, int[] places) {
    for (int run = from; run < to && !isWide; run++) {
      int row = rows[run];
      int block = row >>> BITS;
      if (row >= 0 && block < narrow.length && narrow[block] != null) {
        byte[] cells = narrow[block];
        for (int i = firsts[run]; i < firsts[run + 1]; i++) {
          approached += places[i] < 0 ? 0 : cells[(places[i] << BITS) | (row & (ROWS - 1))];
        }
      }
    }
  }

  public void put(int row, int place, int code) {
    if (code > MOST_OF_A_BYTE && !isWide) {
      widen();
    }
    if (isWide) {
      wide(row >>> BITS)[at(row, place)] = code + 1;
    } else {
      narrow(row >>> BITS)[at(row, place)] = (byte) (code + 1);
    }
  }

  private byte[] narrow(int block) {
    if (block >= narrow.length) {
      narrow = Arrays.copyOf(narrow, Math.max(block + 1, narrow.length * 2));
    }
    byte[] known = narrow[block];
    if (known == null) {
      known = new byte[ROWS * width];
      narrow[block] = known;
    }
    return known;
  }

  private int[] wide(int block) {
    if (block >= wide.length) {
      wide = Arrays.copyOf(wide, Math.max(block + 1, wide.length * 2));
    }
    int[] known = wide[block];
    if (known == null) {
      known = new int[ROWS * width];
      wide[block] = known;
    }
    return known;
  }

  private void widen() {
    isWide = true;
    for (int block = 0; block < narrow.length; block++) {
      byte[] from = narrow[block];
      for (int at = 0; from != null && at < from.length; at++) {
        wide(block)[at] = from[at] & 0xFF;
      }
    }
    narrow = new byte[0][];
  }
}

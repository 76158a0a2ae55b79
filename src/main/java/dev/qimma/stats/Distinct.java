package dev.qimma.stats;

import java.util.Arrays;

/**
 * The different ones among many numbers, and of each number which one it is.
 *
 * @param values each once, from the lowest to the highest; not to be changed
 * @param places of each number the place of its value; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // as many as there are learners: no copies
public record Distinct(long[] values, int[] places) {

  private static final int FIRST_SIZE = 1 << 10;

  /** Finds them; the numbers stay as they are. */
  public static Distinct of(long[] numbers) {
    Finder finder = new Finder();
    int[] found = new int[numbers.length];
    for (int at = 0; at < numbers.length; at++) {
      found[at] = finder.find(numbers[at]);
    }
    long[] values = Arrays.copyOf(finder.values, finder.size);
    Arrays.sort(values);
    int[] sorted = new int[values.length];
    for (int number = 0; number < sorted.length; number++) {
      sorted[number] = Arrays.binarySearch(values, finder.values[number]);
    }
    for (int at = 0; at < found.length; at++) {
      found[at] = sorted[found[at]];
    }
    return new Distinct(values, found);
  }

  /** Numbers the values in the order in which they come. */
  private static final class Finder {

    private long[] values = new long[FIRST_SIZE];
    private int size;

    /** One more than the number of a value, at a place that its hash tells; 0 where none is. */
    private int[] table = new int[2 * FIRST_SIZE];

    int find(long value) {
      int slot = slot(value);
      while (table[slot] != 0) {
        if (values[table[slot] - 1] == value) {
          return table[slot] - 1;
        }
        slot = (slot + 1) & (table.length - 1);
      }
      if (size == values.length) {
        grow();
        return find(value);
      }
      values[size] = value;
      table[slot] = ++size;
      return size - 1;
    }

    private int slot(long value) {
      long mixed = value * 0x9E3779B97F4A7C15L;
      return (int) (mixed >>> Integer.SIZE) & (table.length - 1);
    }

    private void grow() {
      values = Arrays.copyOf(values, 2 * size);
      table = new int[4 * size];
      for (int number = 0; number < size; number++) {
        int slot = slot(values[number]);
        while (table[slot] != 0) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number + 1;
      }
    }
  }
}

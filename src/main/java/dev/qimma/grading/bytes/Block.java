package dev.qimma.grading.bytes;

/**
 * A piece of a file. It ends behind a line break unless it is the last one or one line is longer
 * than a block.
 */
public final class Block {

  private static final byte LINE_BREAK = '\n';

  private final byte[] bytes;
  private int length;
  private int number;
  private boolean isLast;

  Block(int size) {
    bytes = new byte[size + 1 + Long.BYTES];
  }

  /** A block of its own, which is the last. */
  public static Block of(byte[] content) {
    Block block = new Block(content.length);
    System.arraycopy(content, 0, block.bytes, 0, content.length);
    block.fill(0, content.length, true);
    return block;
  }

  void fill(int place, int size, boolean last) {
    number = place;
    length = size;
    isLast = last;
    bytes[size] = LINE_BREAK;
  }

  /**
   * Its bytes; behind them stands a line break, so that whoever looks for one finds one, and so
   * much more that eight can be read from there.
   */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** Its place in the file, from 0. */
  public int number() {
    return number;
  }

  public boolean isLast() {
    return isLast;
  }

  /** Whether what the block ends with may be the end of a record. */
  public boolean endsALine() {
    return isLast || (length > 0 && bytes[length - 1] == LINE_BREAK);
  }
}

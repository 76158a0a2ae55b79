package dev.qimma.source;

import java.util.Arrays;

/**
 * The edit distance between a pattern and the text read so far, 64 letters of the pattern at once.
 *
 * <p>G. Myers, A fast bit-vector algorithm for approximate string matching, J. ACM 46 (1999), with
 * the blocks of its §4.
 */
final class EditColumn {

  private static final int BLOCK = Long.SIZE;

  private final boolean anchored;
  private final int blocks;
  private final int lastBit;
  private final int[] rows = new int[Character.MAX_VALUE + 1];
  private final long[] equal;
  private final long[] up;
  private final long[] down;
  private int distance;

  /**
   * Before any text is read.
   *
   * @param anchored whether the text is to match from its start, rather than from anywhere
   */
  EditColumn(String pattern, boolean anchored) {
    this.anchored = anchored;
    this.blocks = (pattern.length() + BLOCK - 1) / BLOCK;
    this.lastBit = (pattern.length() - 1) % BLOCK;
    this.equal = equal(pattern);
    this.up = new long[blocks];
    this.down = new long[blocks];
    this.distance = pattern.length();
    Arrays.fill(up, -1L);
  }

  private long[] equal(String pattern) {
    int letters = 1;
    for (int at = 0; at < pattern.length(); at++) {
      if (rows[pattern.charAt(at)] == 0) {
        rows[pattern.charAt(at)] = letters++;
      }
    }
    long[] bits = new long[letters * blocks];
    for (int at = 0; at < pattern.length(); at++) {
      bits[rows[pattern.charAt(at)] * blocks + at / BLOCK] |= 1L << (at % BLOCK);
    }
    return bits;
  }

  /** Reads a letter; the least distance of the pattern to a stretch that ends with it. */
  int read(char letter) {
    int row = rows[letter] * blocks;
    int carry = anchored ? 1 : 0;
    for (int block = 0; block < blocks - 1; block++) {
      carry = advance(block, equal[row + block], carry, BLOCK - 1);
    }
    distance += advance(blocks - 1, equal[row + blocks - 1], carry, lastBit);
    return distance;
  }

  /** One block down the column: takes and gives the horizontal difference at its border. */
  private int advance(int block, long equalBits, int carry, int outBit) {
    long pv = up[block];
    long mv = down[block];
    long eq = carry < 0 ? equalBits | 1L : equalBits;
    long xv = equalBits | mv;
    long xh = (((eq & pv) + pv) ^ pv) | eq;
    long ph = mv | ~(xh | pv);
    long mh = pv & xh;
    int out = (int) ((ph >>> outBit) & 1L) - (int) ((mh >>> outBit) & 1L);
    ph = (ph << 1) | (carry > 0 ? 1L : 0L);
    mh = (mh << 1) | (carry < 0 ? 1L : 0L);
    up[block] = mh | ~(xv | ph);
    down[block] = ph & xv;
    return out;
  }
}

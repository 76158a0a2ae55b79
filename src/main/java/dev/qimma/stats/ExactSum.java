package dev.qimma.stats;

import java.math.BigInteger;

/** A sum of products in 128 bits. */
final class ExactSum {

  private static final int WORD = 64;

  private long high;
  private long low;

  void add(long a, long b) {
    long product = a * b;
    low += product;
    high += Math.multiplyHigh(a, b) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
  }

  BigInteger value() {
    BigInteger unsigned = BigInteger.valueOf(low);
    if (low < 0) {
      unsigned = unsigned.add(BigInteger.ONE.shiftLeft(WORD));
    }
    return BigInteger.valueOf(high).shiftLeft(WORD).add(unsigned);
  }
}

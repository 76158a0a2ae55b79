package dev.qimma.stats;

import java.math.BigInteger;

/**
 * The sum of one thing over n learners, and the sum of its squares.
 *
 * @param of the thing itself
 */
record Sums(long n, BigInteger of, BigInteger squares) {

  static Sums of(long n, long sum, ExactSum squares) {
    return new Sums(n, BigInteger.valueOf(sum), squares.value());
  }

  /** Of things that are there or not. */
  static Sums ofCount(long n, long count) {
    return new Sums(n, BigInteger.valueOf(count), BigInteger.valueOf(count));
  }

  /** n(n - 1) times the variance of a sample. */
  BigInteger spread() {
    return size().multiply(squares).subtract(of.multiply(of));
  }

  /** n(n - 1) times the covariance of a sample, by the sum of the products. */
  BigInteger spread(Sums other, BigInteger products) {
    return size().multiply(products).subtract(of.multiply(other.of));
  }

  /** Of the differences between this and another, by the sum of their products. */
  Sums minus(Sums other, BigInteger products) {
    return new Sums(
        n, of.subtract(other.of), squares.subtract(products.shiftLeft(1)).add(other.squares));
  }

  private BigInteger size() {
    return BigInteger.valueOf(n);
  }
}

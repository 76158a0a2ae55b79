package dev.qimma.stats;

import java.util.OptionalDouble;

/** The two halves of a test: every other question. */
final class Halves {

  private final int learners;
  private final ExactSum oddSquares = new ExactSum();
  private final ExactSum evenSquares = new ExactSum();
  private final ExactSum products = new ExactSum();
  private long odd;
  private long even;

  Halves(int learners) {
    this.learners = learners;
  }

  void add(long ofOdd, long ofEven) {
    odd += ofOdd;
    even += ofEven;
    oddSquares.add(ofOdd, ofOdd);
    evenSquares.add(ofEven, ofEven);
    products.add(ofOdd, ofEven);
  }

  OptionalDouble correlation() {
    return Figures.correlation(
        Sums.of(learners, odd, oddSquares), Sums.of(learners, even, evenSquares), products.value());
  }
}

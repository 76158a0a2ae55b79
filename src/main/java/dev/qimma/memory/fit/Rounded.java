package dev.qimma.memory.fit;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.Weight;
import java.util.ArrayList;
import java.util.List;

/** Weights with four decimals, as they are published, and as exact as any learner needs them. */
final class Rounded {

  private static final double DECIMALS = 10_000;

  private Rounded() {}

  /** What is cut off is more than machines differ by in the last digit of a logarithm. */
  static Parameters of(double[] weights) {
    List<Double> rounded = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      double value = Math.round(weights[weight.index()] * DECIMALS) / DECIMALS;
      rounded.add(weight.nearest(value));
    }
    return new Parameters(rounded);
  }
}

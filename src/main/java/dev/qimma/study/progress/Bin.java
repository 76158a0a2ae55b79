package dev.qimma.study.progress;

/**
 * Reviews for which about the same chance of recall was predicted.
 *
 * @param from least chance of the bin
 * @param predicted mean
 */
public record Bin(double from, double to, int reviews, double predicted, int passed) {

  public double share() {
    return reviews == 0 ? 0 : (double) passed / reviews;
  }
}

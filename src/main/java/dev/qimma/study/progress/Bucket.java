package dev.qimma.study.progress;

/**
 * How many lie between two borders.
 *
 * @param to infinite in the last
 */
public record Bucket(double from, double to, int count) {

  public boolean isOpen() {
    return Double.isInfinite(to);
  }
}

package dev.qimma.stats;

/** The normal distribution with mean 0 and deviation 1. */
final class Normal {

  private static final int MOST_STEPS = 100;
  private static final double NEAR = 1e-15;

  private Normal() {}

  static double density(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  /** What lies below z: the series of Marsaglia (2004), whose terms are all of one sign. */
  static double below(double z) {
    double sum = z;
    double term = z;
    for (int n = 3; sum + term != sum; n += 2) {
      term *= z * z / n;
      sum += term;
    }
    return 0.5 + sum * density(z);
  }

  /** The z that this share lies below, by Newton's steps, which from 0 all go one way. */
  static double quantile(double share) {
    double z = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double change = (share - below(z)) / density(z);
      z += change;
      if (Math.abs(change) <= NEAR * Math.max(1, Math.abs(z))) {
        break;
      }
    }
    return z;
  }
}

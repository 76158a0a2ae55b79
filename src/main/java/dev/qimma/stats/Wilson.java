package dev.qimma.stats;

/**
 * Between what the true share lies, 95 times in 100: the score interval of Wilson (1927), which
 * also holds for few cases and shares near 0 and 1.
 */
public record Wilson(double low, double high) {

  private static final double Z = 1.959963984540054;

  /** Of a share that was seen; 0 to 1 where there are no cases. */
  public static Wilson of(int hits, int cases) {
    if (hits < 0 || hits > cases) {
      throw new IllegalArgumentException(hits + " of " + cases);
    }
    if (cases == 0) {
      return new Wilson(0, 1);
    }
    double share = (double) hits / cases;
    double scale = 1 + Z * Z / cases;
    double middle = (share + Z * Z / (2 * cases)) / scale;
    double reach =
        Z / scale * Math.sqrt(share * (1 - share) / cases + Z * Z / (4.0 * cases * cases));
    return new Wilson(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}

package dev.qimma.history;

/**
 * What an exam allows.
 *
 * @param limitMillis how long it lasts; 0 for as long as one likes
 * @param isPausable whether its clock may be stopped
 */
public record Terms(long limitMillis, boolean isPausable) {

  /** No limit. */
  public static final Terms NONE = new Terms(0, true);

  public Terms {
    if (limitMillis < 0) {
      throw new IllegalArgumentException("a limit is not negative");
    }
  }
}

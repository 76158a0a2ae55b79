package dev.qimma.history;

/**
 * What a sitting allows and asks for.
 *
 * @param limitMillis how long it lasts; 0 for as long as one likes
 * @param isPausable whether its clock may be stopped
 * @param pass the least percentage that passes, as a decimal; empty for none
 */
public record Terms(long limitMillis, boolean isPausable, String pass) {

  /** No limit, and no mark to reach. */
  public static final Terms NONE = new Terms(0, true, "");

  public Terms {
    if (limitMillis < 0) {
      throw new IllegalArgumentException("a limit is not negative");
    }
  }
}

package dev.qimma.lint.attempts;

/** Shares of learners as they are told. */
final class Share {

  /** With fewer answers a share says little. */
  static final int FEW = 20;

  private static final int WHOLE = 100;

  private Share() {}

  /** A share of 0 to 1 in whole percent. */
  static long percent(double share) {
    return Math.round(share * WHOLE);
  }
}

package dev.qimma.quiz;

/** How a sitting was left. */
public enum Ending {
  /** Every question was answered. */
  DONE,
  /** By {@code :quit} or Ctrl-D; it can be gone on with. */
  LEFT,
  /** By Ctrl-C; it can be gone on with. */
  INTERRUPTED
}

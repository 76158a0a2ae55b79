package dev.qimma.grading;

import java.util.Locale;

/** What a total means for a learner. */
public enum Outcome {
  /** No pass mark was named. */
  OPEN,
  PASS,
  FAIL,
  /** On the roster, but handed in nothing. */
  ABSENT;

  /** The word in machine-readable output; none while it is open. */
  public String word() {
    return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
  }
}

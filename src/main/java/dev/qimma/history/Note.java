package dev.qimma.history;

import java.util.Locale;

/** What a learner may tell about an answer; the marks do not change by it. */
public enum Note {
  /** It came at once. */
  EASY,
  /** It was right by chance: told when the verdict was known. */
  GUESSED,
  /** Confidence, told before the verdict: surely right. */
  SURE,
  /** Confidence: probably right. */
  THINK_SO,
  /** Confidence: no more than a guess. */
  GUESS;

  /** The word in machine-readable output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it was told before the verdict was known. */
  public boolean isConfidence() {
    return compareTo(SURE) >= 0;
  }

  /** Whether this takes the place of another that was told before. */
  public boolean replaces(Note other) {
    return isConfidence() == other.isConfidence();
  }
}

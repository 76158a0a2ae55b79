package dev.qimma.study;

/** A question that is forgotten again and again: hard for this learner, or badly worded. */
final class Leech {

  private static final int FIRST = 6;
  private static final int EVERY = 3;

  private Leech() {}

  /** Whether the learner is told after so many lapses. */
  static boolean isTold(int lapses) {
    return lapses >= FIRST && (lapses - FIRST) % EVERY == 0;
  }
}

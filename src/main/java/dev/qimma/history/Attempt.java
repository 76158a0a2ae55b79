package dev.qimma.history;

import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;

/**
 * One answer as a raw fact; ratings and memory are derived from it later.
 *
 * @param question full name, {@code bank/id}
 * @param reply in canonical letters, so that it can be marked again
 * @param hints how many were taken
 * @param tries replies given, this one included, 1 or more
 * @param elapsedMillis from showing the question to this reply, never negative
 * @param contentHash of the question's key at that time
 * @param ruleVersion of the marking rules
 */
public record Attempt(
    String question,
    String reply,
    Verdict verdict,
    Fraction score,
    Fraction max,
    int hints,
    int tries,
    long elapsedMillis,
    String contentHash,
    int ruleVersion) {

  public Attempt {
    if (elapsedMillis < 0 || hints < 0 || tries < 1) {
      throw new IllegalArgumentException("an attempt cannot have a negative count");
    }
  }

  /** The same answer as a right one, since the learner says that it should count. */
  public Attempt overridden() {
    return new Attempt(
        question,
        reply,
        Verdict.RIGHT,
        Assessment.afterHints(max, hints),
        max,
        hints,
        tries,
        elapsedMillis,
        contentHash,
        ruleVersion);
  }
}

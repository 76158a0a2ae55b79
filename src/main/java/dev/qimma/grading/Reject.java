package dev.qimma.grading;

/**
 * A record that does not count.
 *
 * @param line the physical line where it starts
 * @param lastLine the physical line where it ends
 * @param learner as far as it can be told
 * @param question as far as it can be told
 * @param raw the record as it stands, cut at 200 characters; empty where a later one replaced it
 */
public record Reject(
    String source,
    long line,
    long lastLine,
    String learner,
    String question,
    Reason reason,
    String raw) {

  /** How many are kept to be listed; the others are counted. */
  static final int LISTED = 20;
}

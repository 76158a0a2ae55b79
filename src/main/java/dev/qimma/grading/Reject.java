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

  /** Stands for what is not told. */
  static final String UNTOLD = "***";

  /** The same without what may name a person; a question is told where it is one of the bank. */
  public Reject withoutNames() {
    boolean isKnown = reason == Reason.UNKNOWN_LEARNER || reason == Reason.DUPLICATE;
    return new Reject(
        source, line, lastLine, untold(learner), isKnown ? question : untold(question), reason, "");
  }

  private static String untold(String text) {
    return text.isEmpty() ? text : UNTOLD;
  }
}

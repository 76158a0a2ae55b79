package dev.qimma.grading;

import java.util.Locale;

/**
 * A response that counts as wrong, perhaps for its writing alone.
 *
 * @param response cut at 200 characters
 */
public record Warning(
    String source, long line, String learner, String question, Kind kind, String response) {

  /** How many are kept to be listed; the others are counted. */
  static final int LISTED = 20;

  Warning withoutNames() {
    return new Warning(source, line, Reject.UNTOLD, question, kind, response);
  }

  /** What is odd about it. */
  public enum Kind {
    /** It names an option that does not exist. */
    INVALID_OPTION,
    /** It cannot be read as what was asked for: a number, say. */
    UNREADABLE;

    /** The word in machine-readable output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

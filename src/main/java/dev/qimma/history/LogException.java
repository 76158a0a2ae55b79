package dev.qimma.history;

/** The history cannot be read or written; the message names the file. */
public final class LogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, as far as a caller can act on it. */
  public enum Reason {
    /** Written by a newer qimma. */
    NEWER,
    /** Not a database, or a damaged one. */
    CORRUPT,
    /** Another process went on with the same sitting. */
    TAKEN,
    /** Anything else: no permission, disk full, locked too long. */
    UNAVAILABLE
  }

  private final Reason reason;

  public LogException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public LogException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

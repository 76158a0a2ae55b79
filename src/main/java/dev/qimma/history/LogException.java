package dev.qimma.history;

import dev.qimma.text.Message;
import org.jspecify.annotations.Nullable;

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
  private final transient Message said;

  public LogException(Reason reason, Message said, @Nullable Throwable cause) {
    super(said.key() + " " + said.arguments(), cause);
    this.reason = reason;
    this.said = said;
  }

  public LogException(Reason reason, Message said) {
    this(reason, said, null);
  }

  /** What is wrong with which file, and what to do about it. */
  public Message said() {
    return said;
  }

  public Reason reason() {
    return reason;
  }
}

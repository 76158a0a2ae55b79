package dev.qimma.grading;

import java.util.Locale;

/** Why a record does not count. Where several hold, the first of this order is given. */
public enum Reason {
  TOO_LONG,
  BAD_UTF8,
  UNCLOSED_QUOTE,
  BAD_QUOTING,
  BAD_JSON,
  TOO_FEW_FIELDS,
  TOO_MANY_FIELDS,
  MISSING_LEARNER,
  MISSING_QUESTION,
  UNKNOWN_VERSION,
  UNKNOWN_QUESTION,
  UNKNOWN_LEARNER,
  DUPLICATE;

  /** The word in machine-readable output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.qimma.diagnostic;

import java.util.Locale;

/** How much a problem matters: an error spoils a bank, a warning deserves a look. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word in machine-readable output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

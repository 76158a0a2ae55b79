package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Span;

/** Ends the reading of a file that goes beyond a limit. */
final class TooMuch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Span span;
  private final String limit;

  TooMuch(Span span, String limit) {
    super(limit);
    this.span = span;
    this.limit = limit;
  }

  /** Where it does. */
  Span span() {
    return span;
  }

  /** Which one, as the sentences about it are called. */
  String limit() {
    return limit;
  }
}

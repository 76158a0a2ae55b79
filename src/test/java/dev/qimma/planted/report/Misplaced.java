package dev.qimma.planted.report;

/** Names what report may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.terminal.Misplaced();
  }
}

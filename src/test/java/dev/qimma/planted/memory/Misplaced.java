package dev.qimma.planted.memory;

/** Names what memory may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.stats.Misplaced();
  }
}

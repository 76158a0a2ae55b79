package dev.qimma.planted.stats;

/** Names what stats may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.format.Misplaced();
  }
}

package dev.qimma.planted.history;

/** Names what history may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.source.Misplaced();
  }
}

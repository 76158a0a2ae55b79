package dev.qimma.planted.source;

/** Names what source may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.diagnostic.Misplaced();
  }
}

package dev.qimma.planted.diagnostic;

/** Names what diagnostic may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.source.Misplaced();
  }
}

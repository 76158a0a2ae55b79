package dev.qimma.planted.authoring;

/** Names what authoring may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.exchange.Misplaced();
  }
}

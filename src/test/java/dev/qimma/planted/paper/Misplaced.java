package dev.qimma.planted.paper;

/** Names what paper may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.exchange.Misplaced();
  }
}

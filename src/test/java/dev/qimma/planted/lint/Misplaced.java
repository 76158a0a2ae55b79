package dev.qimma.planted.lint;

/** Names what lint may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.exchange.Misplaced();
  }
}

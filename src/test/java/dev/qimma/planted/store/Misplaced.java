package dev.qimma.planted.store;

/** Names what store may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.cli.Misplaced();
  }
}

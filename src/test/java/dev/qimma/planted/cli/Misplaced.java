package dev.qimma.planted.cli;

/** Names what cli may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.Misplaced();
  }
}

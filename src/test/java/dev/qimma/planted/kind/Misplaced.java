package dev.qimma.planted.kind;

/** Names what kind may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.screen.Misplaced();
  }
}

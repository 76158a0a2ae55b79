package dev.qimma.planted.terminal;

/** Names what terminal may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.store.Misplaced();
  }
}

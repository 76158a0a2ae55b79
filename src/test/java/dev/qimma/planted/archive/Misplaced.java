package dev.qimma.planted.archive;

/** Names what archive may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.bank.Misplaced();
  }
}

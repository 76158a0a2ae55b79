package dev.qimma.planted.edit;

/** Names what edit may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.bank.Misplaced();
  }
}

package dev.qimma.planted.markup;

/** Names what markup may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.bank.Misplaced();
  }
}

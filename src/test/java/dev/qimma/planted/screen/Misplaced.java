package dev.qimma.planted.screen;

/** Names what screen may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.bank.Misplaced();
  }
}

package dev.qimma.planted.bank;

/** Names what bank may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.lint.Misplaced();
  }
}

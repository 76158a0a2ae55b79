package dev.qimma.planted.lambda;

/** Names what lambda may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.text.Misplaced();
  }
}

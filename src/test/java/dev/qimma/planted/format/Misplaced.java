package dev.qimma.planted.format;

/** Names what format may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.question.Misplaced();
  }
}

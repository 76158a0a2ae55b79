package dev.qimma.planted.work;

/** Names what sharing work may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.text.Misplaced();
  }
}

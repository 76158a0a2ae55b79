package dev.qimma.planted.text;

/** Names what text may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.diagnostic.Misplaced();
  }
}

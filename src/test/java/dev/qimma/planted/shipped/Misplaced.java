package dev.qimma.planted.shipped;

/** Names what text may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.diagnostic.Misplaced();
  }
}

package dev.qimma.planted.weaving;

/** Names what weaving may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.text.Misplaced();
  }
}

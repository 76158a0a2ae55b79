package dev.qimma.planted.kind.two;

import dev.qimma.planted.kind.one.Fellow;

/** Knows its neighbour. */
final class Curious {

  Object wrong() {
    return new Fellow();
  }
}

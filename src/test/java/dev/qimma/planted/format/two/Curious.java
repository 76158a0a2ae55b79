package dev.qimma.planted.format.two;

import dev.qimma.planted.format.one.Fellow;

/** Knows its neighbour. */
final class Curious {

  Object wrong() {
    return new Fellow();
  }
}

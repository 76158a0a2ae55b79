package dev.qimma.planted.quiz;

import dev.qimma.planted.kind.one.Fellow;

/** Names a class that the catalogue hides. */
final class KnowsAKind {

  Object wrong() {
    return new Fellow();
  }
}

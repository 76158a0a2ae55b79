package dev.qimma.planted.quiz;

/** Names what quiz may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.study.Misplaced();
  }
}

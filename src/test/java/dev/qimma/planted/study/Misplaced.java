package dev.qimma.planted.study;

/** Names what study may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.grading.Misplaced();
  }
}

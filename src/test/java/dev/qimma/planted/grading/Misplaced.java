package dev.qimma.planted.grading;

/** Names what grading may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.quiz.Misplaced();
  }
}

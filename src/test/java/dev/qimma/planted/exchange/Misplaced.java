package dev.qimma.planted.exchange;

/** Names what exchange may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.quiz.Misplaced();
  }
}

package dev.qimma.planted.question;

/** Names what question may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.format.Misplaced();
  }
}

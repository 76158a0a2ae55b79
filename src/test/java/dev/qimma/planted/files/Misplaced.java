package dev.qimma.planted.files;

/** Names what files may not know. */
public final class Misplaced {

  Object wrong() {
    return new dev.qimma.planted.report.Misplaced();
  }
}

package dev.qimma.format.gift;

/** Ends the reading of one question; never leaves this package. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String argument;

  /** A fault by the last part of its key, with what is wrong as it was written. */
  Unreadable(String key, String argument) {
    super(key, null, false, false);
    this.argument = argument;
  }

  String key() {
    return String.valueOf(getMessage());
  }

  String argument() {
    return argument;
  }
}

package dev.qimma.exchange.anki;

/** A package of which nothing can be read. Never leaves the package of classes. */
@SuppressWarnings("serial")
final class Unreadable extends Exception {

  private final String kind;
  private final String detail;

  Unreadable(String kind, String detail) {
    super(kind + " " + detail);
    this.kind = kind;
    this.detail = detail;
  }

  /** The last part of a key. */
  String kind() {
    return kind;
  }

  String detail() {
    return detail;
  }
}

package dev.qimma.bank.ready;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Ink} wrote. */
final class Cursor {

  private static final int LONGEST = 28;

  private final byte[] bytes;
  private int at;

  Cursor(byte[] bytes) {
    this(bytes, 0);
  }

  Cursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  byte[] bytes() {
    return bytes;
  }

  int place() {
    return at;
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift <= LONGEST; shift += 7) {
      if (at >= bytes.length) {
        throw new Unkept("cut short");
      }
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new Unkept("a number of too many bytes");
  }

  int signed() {
    int number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** A number of things that follow, each of a byte or more. */
  int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new Unkept("more than there are bytes");
    }
    return count;
  }

  /** Goes on behind so many bytes; returns where they begin. */
  int skip(int length) {
    if (length < 0 || length > bytes.length - at) {
      throw new Unkept("cut short");
    }
    int from = at;
    at += length;
    return from;
  }

  String text() {
    int length = count();
    return new String(bytes, skip(length), length, StandardCharsets.UTF_8);
  }
}

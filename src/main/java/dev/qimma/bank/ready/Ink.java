package dev.qimma.bank.ready;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers, short ones in few bytes. */
final class Ink {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Seven bits a byte, the lowest first. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** As {@link #number}, with small negative numbers in few bytes too. */
  void signed(int number) {
    number((number << 1) ^ (number >> 31));
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes(encoded);
  }

  void bytes(byte[] bytes) {
    out.writeBytes(bytes);
  }

  byte[] all() {
    return out.toByteArray();
  }
}

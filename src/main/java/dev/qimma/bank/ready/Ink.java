package dev.qimma.bank.ready;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes numbers, short ones in few bytes. Long pieces are put together at the end only. */
final class Ink {

  /** Longer pieces are not copied before. */
  private static final int SHORT = 1 << 12;

  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private final List<byte[]> closed = new ArrayList<>(0);

  /** Seven bits a byte, the lowest first. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      open.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    open.write(rest);
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

  /** Puts down bytes that nobody changes any more. */
  void bytes(byte[] bytes) {
    if (bytes.length <= SHORT && open.size() <= SHORT) {
      open.writeBytes(bytes);
    } else {
      close();
      closed.add(bytes);
    }
  }

  /** Puts down what another has written; that one is not written on with. */
  void all(Ink other) {
    other.pieces().forEach(this::bytes);
  }

  /** All that was written, piece by piece. */
  List<byte[]> pieces() {
    close();
    return List.copyOf(closed);
  }

  private void close() {
    if (open.size() > 0) {
      closed.add(open.toByteArray());
      open.reset();
    }
  }

  byte[] all() {
    return closed.isEmpty() ? open.toByteArray() : together();
  }

  private byte[] together() {
    List<byte[]> pieces = pieces();
    byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}

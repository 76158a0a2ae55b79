package dev.qimma.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text as the bytes that it was written in, of which parts are made characters when they are
 * asked for: a large one takes less room so, and no time before.
 */
public final class Utf8Text {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;

  private Utf8Text(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A text without the byte order mark that may stand before it.
   *
   * @param bytes that are UTF-8, and stay as they are
   */
  public static Utf8Text of(byte[] bytes) {
    boolean hasMark =
        bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    return new Utf8Text(hasMark ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes);
  }

  /** A text; empty where half of a surrogate pair stands in it, which no bytes stand for. */
  public static Optional<Utf8Text> of(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(new Utf8Text(bytes));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Its bytes. */
  public int length() {
    return bytes.length;
  }

  public byte at(int index) {
    return bytes[index];
  }

  /** What stands between two letters, counted in bytes. */
  public String between(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Its lines without their ends, made characters when they are asked for. */
  public List<String> lines() {
    return new Utf8Lines(this);
  }

  /** Whether it goes on so at a byte. */
  public boolean startsWith(String ascii, int from) {
    if (from + ascii.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[from + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return between(0, bytes.length);
  }
}

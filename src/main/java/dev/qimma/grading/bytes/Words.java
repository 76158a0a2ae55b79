package dev.qimma.grading.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes by eights: a word is eight of them, the first one lowest. */
public final class Words {

  /** The bits that no byte of ASCII has. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private static final long ONES = 0x0101010101010101L;

  /** Shifted by as many bytes as come before one, it has their number in the highest byte. */
  private static final long PLACES = 0x0001020304050607L;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  /** The eight bytes from there. */
  public static long at(byte[] bytes, int from) {
    return (long) WORDS.get(bytes, from);
  }

  /** Up to eight bytes, and zeros for the rest. */
  public static long of(byte[] bytes, int from, int to) {
    if (to <= from) {
      return 0;
    }
    return from <= bytes.length - Long.BYTES
        ? at(bytes, from) << unused(to - from) >>> unused(to - from)
        : atEnd(bytes, from, to);
  }

  /** Where no eight bytes are left. */
  private static long atEnd(byte[] bytes, int from, int to) {
    long word = 0;
    for (int at = to - 1; at >= from; at--) {
      word = (word << Byte.SIZE) | (bytes[at] & 0xFF);
    }
    return word;
  }

  /** The bytes of which two words are made. */
  public static byte[] bytes(long first, long second, int length) {
    byte[] bytes = new byte[length];
    for (int at = 0; at < length; at++) {
      long word = at < Long.BYTES ? first : second;
      bytes[at] = (byte) (word >>> (Byte.SIZE * at)); // only the last six bits of a shift count
    }
    return bytes;
  }

  private static int unused(int length) {
    return Long.SIZE - Byte.SIZE * length;
  }

  /** Whether so many bytes are the same in two places; the last eight may be compared twice. */
  public static boolean same(byte[] some, int from, byte[] others, int start, int length) {
    int last = length - Long.BYTES;
    if (last < 0) {
      return of(some, from, from + length) == of(others, start, start + length);
    }
    for (int at = 0; at < last; at += Long.BYTES) {
      if (at(some, from + at) != at(others, start + at)) {
        return false;
      }
    }
    return at(some, from + last) == at(others, start + last);
  }

  /** A word of eight times the same byte. */
  public static long all(int letter) {
    return letter * ONES;
  }

  /**
   * Marks the bytes of a word that are below a limit: what the lowest bit that is set belongs to is
   * the first of them; 0 where none is.
   *
   * @param limit {@link #all} of a byte up to 128
   */
  public static long below(long limit, long word) {
    return (word - limit) & ~word & BEYOND_ASCII;
  }

  /** How many bytes come before the first that is marked. */
  public static int before(long marked) {
    return (int) ((((marked & -marked) >>> (Byte.SIZE - 1)) * PLACES) >>> (Long.SIZE - Byte.SIZE));
  }

  /** A hash of some bytes. */
  public static int hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    while (at < to - Long.BYTES) {
      hash = (hash ^ at(bytes, at)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> Integer.SIZE;
      at += Long.BYTES;
    }
    hash = (hash ^ of(bytes, at, to)) * 0x9E3779B97F4A7C15L;
    return (int) (hash ^ (hash >>> Integer.SIZE));
  }
}

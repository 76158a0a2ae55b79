package dev.qimma.files;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells one content from another, as {@code crc32-size-crc32c}. Not the time of a file: that
 * can be set back, and stands still while a file is saved twice.
 */
final class Print {

  private Print() {}

  /** Two sums of different polynomials: 64 bits, of which any short change alters some. */
  static String of(byte[] bytes) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes);
    other.update(bytes);
    return archived(one.getValue(), bytes.length) + Long.toHexString(other.getValue());
  }

  /** How the print of a content begins of which an archive has the first sum and the size. */
  static String archived(long crc, long size) {
    return Long.toHexString(crc) + "-" + size + "-";
  }

  /** A file of a bank among others, with what it is called in messages. */
  static String line(String name, String print) {
    return print + " " + name + "\n";
  }
}

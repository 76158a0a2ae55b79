package dev.qimma.exchange.anki;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks what newer packages are packed with. */
final class Zstandard {

  private static final int MOST = 256 << 20;
  private static final int CHUNK = 1 << 16;

  /** A database that is nearly empty packs a hundred to one. */
  private static final int RATIO = 250;

  private static final int HARMLESS = 1 << 20;
  private static final String NAME = "collection.anki21b";

  private Zstandard() {}

  static byte[] unpacked(byte[] packed) throws Unreadable {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        unpacked.write(chunk, 0, count);
        check(packed.length, unpacked.size());
      }
      return unpacked.toByteArray();
    } catch (IOException | MalformedInputException | IndexOutOfBoundsException e) {
      throw new Unreadable("archive-broken", NAME);
    }
  }

  private static void check(int packed, int unpacked) throws Unreadable {
    if (unpacked > HARMLESS && unpacked / RATIO > packed) {
      throw new Unreadable("archive-bomb", NAME);
    }
    if (unpacked > MOST) {
      throw new Unreadable("archive-too-large", NAME);
    }
  }
}

package dev.qimma.exchange.anki;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks what newer packages are packed with. */
final class Zstandard {

  private static final int MOST = 512 << 20;

  private Zstandard() {}

  static byte[] unpacked(byte[] packed) throws Unreadable {
    try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
      byte[] unpacked = in.readNBytes(MOST);
      if (unpacked.length == MOST) {
        throw new Unreadable("archive-too-large", "collection.anki21b");
      }
      return unpacked;
    } catch (IOException | MalformedInputException | IndexOutOfBoundsException e) {
      throw new Unreadable("archive-broken", "collection.anki21b");
    }
  }
}

package dev.qimma.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks entries until too much has come out. */
final class Unpacking {

  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int CHUNK = 1 << 16;

  private final ByteBuffer zip;
  private final ArchiveLimits limits;
  private long unpacked;

  Unpacking(ByteBuffer zip, ArchiveLimits limits) {
    this.zip = zip.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
  }

  Content content(Entry entry) {
    long from = start(entry);
    if (entry.isEncrypted()) {
      return refused(ArchiveFault.Kind.ENCRYPTED, entry, 0);
    }
    if (entry.size() > most()) {
      return isBomb(entry, entry.size())
          ? refused(ArchiveFault.Kind.BOMB, entry, limits.ratio())
          : refused(ArchiveFault.Kind.TOO_LARGE, entry, most());
    }
    if (from < 0 || from + entry.packed() > zip.limit()) {
      return refused(ArchiveFault.Kind.BROKEN, entry, 0);
    }
    ByteBuffer packed = zip.slice((int) from, (int) entry.packed());
    return switch (entry.method()) {
      case STORED -> stored(entry, packed);
      case DEFLATED -> deflated(entry, packed);
      default -> refused(ArchiveFault.Kind.UNKNOWN_METHOD, entry, 0);
    };
  }

  private long most() {
    return Math.min(limits.entryBytes(), limits.allBytes() - unpacked);
  }

  /**
   * Where its bytes begin: behind a header of its own, whose length the directory does not know.
   */
  private long start(Entry entry) {
    long at = entry.header();
    if (at + LOCAL_SIZE > zip.limit() || zip.getInt((int) at) != LOCAL) {
      return -1;
    }
    int name = zip.getShort((int) at + 26) & 0xFFFF;
    int extra = zip.getShort((int) at + 28) & 0xFFFF;
    return at + LOCAL_SIZE + name + extra;
  }

  private Content stored(Entry entry, ByteBuffer packed) {
    byte[] bytes = new byte[packed.remaining()];
    packed.get(bytes);
    return bytes.length > most()
        ? refused(ArchiveFault.Kind.TOO_LARGE, entry, most())
        : checked(entry, bytes);
  }

  private Content deflated(Entry entry, ByteBuffer packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      return inflated(entry, inflater);
    } catch (DataFormatException e) {
      return refused(ArchiveFault.Kind.BROKEN, entry, 0);
    } finally {
      inflater.end();
    }
  }

  private Content inflated(Entry entry, Inflater inflater) throws DataFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    while (!inflater.finished()) {
      int count = inflater.inflate(chunk);
      if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
        return refused(ArchiveFault.Kind.BROKEN, entry, 0);
      }
      out.write(chunk, 0, count);
      if (isBomb(entry, out.size())) {
        return refused(ArchiveFault.Kind.BOMB, entry, limits.ratio());
      }
      if (out.size() > most()) {
        return refused(ArchiveFault.Kind.TOO_LARGE, entry, most());
      }
    }
    return checked(entry, out.toByteArray());
  }

  private boolean isBomb(Entry entry, long size) {
    return size > ArchiveLimits.HARMLESS && size / limits.ratio() > entry.packed();
  }

  private Content checked(Entry entry, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != entry.crc()) {
      return refused(ArchiveFault.Kind.BROKEN, entry, 0);
    }
    unpacked += bytes.length;
    return new Content.Whole(bytes);
  }

  private static Content refused(ArchiveFault.Kind kind, Entry entry, long limit) {
    return new Content.Refused(new ArchiveFault(kind, entry.name(), limit));
  }
}

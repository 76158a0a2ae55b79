package dev.qimma.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the directory at the end of a zip file (APPNOTE 4.3.12, 4.3.16). */
final class Directory {

  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;

  private final ByteBuffer zip;

  Directory(ByteBuffer zip) {
    this.zip = zip.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Its entries; empty when there is no directory, or a broken one. */
  Optional<List<Entry>> entries(int most) {
    int end = end();
    if (end < 0) {
      return Optional.empty();
    }
    int count = zip.getShort(end + 10) & 0xFFFF;
    long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count && entries.size() <= most; i++) {
      if (!isEntryAt(at)) {
        return Optional.empty();
      }
      int place = (int) at;
      int nameLength = unsignedShort(place + 28);
      entries.add(entry(place, nameLength));
      at += ENTRY_SIZE + nameLength + unsignedShort(place + 30) + unsignedShort(place + 32);
    }
    return Optional.of(entries);
  }

  private boolean isEntryAt(long at) {
    return at >= 0
        && at + ENTRY_SIZE <= zip.limit()
        && zip.getInt((int) at) == ENTRY
        && at + ENTRY_SIZE + unsignedShort((int) at + 28) <= zip.limit();
  }

  private Entry entry(int at, int nameLength) {
    byte[] name = new byte[nameLength];
    zip.get(at + ENTRY_SIZE, name);
    return new Entry(
        new String(name, UTF_8).replace('\\', '/'),
        unsignedShort(at + 8),
        unsignedShort(at + 10),
        unsignedInt(at + 16),
        unsignedInt(at + 20),
        unsignedInt(at + 24),
        unsignedInt(at + 42));
  }

  private int end() {
    int last = zip.limit() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private int unsignedShort(int at) {
    return zip.getShort(at) & 0xFFFF;
  }

  private long unsignedInt(int at) {
    return zip.getInt(at) & 0xFFFFFFFFL;
  }
}

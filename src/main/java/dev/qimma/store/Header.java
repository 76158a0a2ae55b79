package dev.qimma.store;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The first bytes of a database file (sqlite.org/fileformat2, 1.3), read without SQLite: even to
 * open a file read-only may make or remove files beside it.
 */
record Header(ByteBuffer bytes) {

  private static final int LENGTH = 100;
  private static final long MAGIC_FIRST = 0x53514c6974652066L; // "SQLite f"
  private static final long MAGIC_SECOND = 0x6f726d6174203300L; // "ormat 3\0"
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;

  static Header read(Path file) throws IOException {
    try (InputStream in = new FileInputStream(file.toFile())) { // channels cost the start time
      return new Header(ByteBuffer.wrap(in.readNBytes(LENGTH)));
    }
  }

  /** A file just made, by us or by a process that has not come further yet. */
  boolean isEmpty() {
    return bytes.limit() == 0;
  }

  boolean isDatabase() {
    return bytes.limit() == LENGTH
        && bytes.getLong(0) == MAGIC_FIRST
        && bytes.getLong(Long.BYTES) == MAGIC_SECOND;
  }

  int applicationId() {
    return bytes.getInt(APPLICATION_ID);
  }

  int userVersion() {
    return bytes.getInt(USER_VERSION);
  }
}

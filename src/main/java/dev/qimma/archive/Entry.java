package dev.qimma.archive;

import java.util.List;

/** An entry as the directory tells it (APPNOTE 4.3.12). */
record Entry(String name, int flags, int method, long crc, long packed, long size, long header) {

  private static final int ENCRYPTED = 1;
  private static final List<String> OF_A_MAC = List.of("__MACOSX", ".DS_Store", "Thumbs.db");

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  /** What a desktop puts beside the files, which is none of the matter. */
  boolean isLitter() {
    return segments().stream()
        .anyMatch(segment -> OF_A_MAC.contains(segment) || segment.startsWith("._"));
  }

  boolean isOutside() {
    return name.startsWith("/") || name.matches("^[A-Za-z]:.*") || segments().contains("..");
  }

  private List<String> segments() {
    return List.of(name.split("/", -1));
  }
}

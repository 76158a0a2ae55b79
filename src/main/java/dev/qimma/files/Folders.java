package dev.qimma.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether something can be kept in a folder. */
public enum Folders {
  /** It is there and can be written to. */
  WRITABLE,
  /** It is not there, and can be made. */
  TO_BE_MADE,
  /** It cannot be written to, or not be made. */
  NOT_WRITABLE;

  /** How it stands with a folder, without touching it. */
  public static Folders of(Path folder) {
    Path there = folder.toAbsolutePath();
    if (Files.isDirectory(there)) {
      return Files.isWritable(there) ? WRITABLE : NOT_WRITABLE;
    }
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && Files.isWritable(there)
        ? TO_BE_MADE
        : NOT_WRITABLE;
  }
}

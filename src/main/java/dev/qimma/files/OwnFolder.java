package dev.qimma.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that only its owner looks into. */
final class OwnFolder {

  private static final String OWNER_ONLY = "rwx------";

  private OwnFolder() {}

  /** Makes it, and those it is in, where they are not there. */
  static void make(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder));
  }

  /** Makes the folder that a file is to be in. */
  static void around(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      make(folder);
    }
  }

  private static FileAttribute<?>[] attributes(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
        }
        : new FileAttribute<?>[0];
  }
}

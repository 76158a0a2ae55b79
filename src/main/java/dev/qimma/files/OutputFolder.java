package dev.qimma.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that a verb fills with files. */
public record OutputFolder(Path path) {

  /**
   * Replaces a file in it, in UTF-8; folders that are missing are made.
   *
   * @param name below the folder
   * @throws FileException if that fails
   */
  public void write(String name, String text) {
    Path file = path.resolve(name);
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new FileException(path, e);
    }
    AtomicFile.write(file, text);
  }
}

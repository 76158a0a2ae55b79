package dev.qimma.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same for bytes. */
  public void write(String name, AtomicFile.Content content) {
    Path file = path.resolve(name);
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new FileException(path, e);
    }
    AtomicFile.write(file, content);
  }
}

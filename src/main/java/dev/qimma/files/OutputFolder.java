package dev.qimma.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that a verb fills with files. */
public record OutputFolder(Path path) {

  /**
   * Replaces a file in it, in UTF-8; folders that are missing are made.
   *
   * @param name below the folder
   * @throws FileException if that fails
   */
  public void write(String name, String text) {
    write(name, AtomicFile.Content.of(text));
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

  /**
   * Makes the folder with all these files in it, or not at all. One that is there is filled file by
   * file, in their order: somebody may be in it.
   *
   * @param files by their names below the folder
   * @throws FileException if that fails
   */
  public void begin(Map<String, AtomicFile.Content> files) {
    if (Files.exists(path)) {
      files.forEach(this::write);
      return;
    }
    OutputFolder draft = new OutputFolder(path.resolveSibling(Draft.newName()));
    try {
      files.forEach(draft::write);
      Files.move(draft.path, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      draft.remove();
      throw new FileException(path, e);
    } catch (RuntimeException e) {
      draft.remove();
      throw e;
    }
  }

  private void remove() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> within = Files.walk(path)) {
      within.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
    } catch (IOException e) {
      throw new FileException(path, e);
    }
  }
}

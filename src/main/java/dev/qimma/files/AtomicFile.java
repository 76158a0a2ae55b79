package dev.qimma.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is replaced as a whole or not at all. */
public final class AtomicFile {

  /** What is to be in the file. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;

    /** A text, in UTF-8. */
    static Content of(String text) {
      return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private AtomicFile() {}

  /** Replaces the file, in UTF-8. */
  public static void write(Path path, String text) {
    write(path, Content.of(text));
  }

  /**
   * Replaces the file, or the file that it links to; a pipe or a device is written into.
   *
   * @throws FileException if that fails; a file that was there is then as it was
   */
  public static void write(Path path, Content content) {
    try {
      Target target = Target.of(path);
      if (target.isStream()) {
        pour(target.path(), content);
      } else {
        replace(target.path(), content);
      }
    } catch (IOException e) {
      throw new FileException(path, e);
    }
  }

  /** Appends, so that output sent to a file through {@code /dev/stdout} keeps what is there. */
  private static void pour(Path stream, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(stream, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
      Poured.pour(content, out);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    try (Draft draft = Draft.beside(file)) {
      draft.fill(content);
      draft.takePlaceOf(file);
    }
  }
}

package dev.qimma.shipped;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What comes with the classes. From the jar that is run it is read straight, since the usual way,
 * by URLs, takes some milliseconds more at every start.
 */
public final class Shipped {

  private static final @Nullable ZipFile JAR = run(System.getProperty("java.class.path", ""));

  private Shipped() {}

  /** The jar that is run, where that is all there is to run; it is open as long as the process. */
  public static Optional<ZipFile> jar() {
    return Optional.ofNullable(JAR);
  }

  private static @Nullable ZipFile run(String path) {
    if (!path.endsWith(".jar") || path.contains(File.pathSeparator)) {
      return null;
    }
    try {
      ZipFile jar = new ZipFile(path);
      String self = Shipped.class.getName().replace('.', '/') + ".class";
      if (jar.getEntry(self) == null) {
        jar.close(); // another jar leads to ours
        return null;
      }
      return jar;
    } catch (IOException e) {
      return null; // the usual way may do
    }
  }

  /**
   * A file by its whole name, as {@code /dev/qimma/messages_en.properties}.
   *
   * @throws UncheckedIOException if it is there and cannot be read
   */
  public static Optional<byte[]> bytes(String name) {
    try (InputStream in = opened(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The same as text in UTF-8. */
  public static Optional<String> text(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static @Nullable InputStream opened(String name) throws IOException {
    if (JAR == null) {
      return Shipped.class.getResourceAsStream(name);
    }
    ZipEntry entry = JAR.getEntry(name.substring(1));
    return entry == null ? null : JAR.getInputStream(entry);
  }
}

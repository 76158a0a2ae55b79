package dev.qimma;

import dev.qimma.files.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The native parts of the libraries, unpacked beside the jar by the build; where they are not
 * there, each library unpacks its own at every start.
 */
final class Natives {

  private static final String FOLDER = "natives";

  /** A library, and what it calls the processor that Java calls aarch64. */
  private record Library(String property, String resources, String arm, String name) {}

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("org.sqlite.lib.path", "/org/sqlite/native/", "aarch64", "sqlitejdbc"),
          new Library("library.jline.path", "/org/jline/nativ/", "arm64", "jlinenative"));

  private Natives() {}

  /** Tells the libraries of what is unpacked beside the jar that is run. */
  static void use() {
    String jar = System.getProperty("java.class.path", "");
    if (!jar.endsWith(".jar")) {
      return;
    }
    try {
      Path folder = Path.of(jar).toAbsolutePath().resolveSibling(FOLDER);
      for (Library library : LIBRARIES) {
        Path own = folder.resolve(library.name);
        if (System.getProperty(library.property) == null && Files.isDirectory(own)) {
          System.setProperty(library.property, own.toString());
        }
      }
    } catch (InvalidPathException e) {
      // They unpack their own.
    }
  }

  /** As a whole: who runs with the old one has it before their eyes, and would die of a half. */
  private static void replace(Path file, byte[] bytes) {
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /** Unpacks those for this machine below a folder; none for a machine that is not well known. */
  static void unpack(Path below) throws IOException {
    String system = System.getProperty("os.name", "");
    boolean isMac = system.startsWith("Mac");
    if (isMac || system.equals("Linux")) {
      for (Library library : LIBRARIES) {
        unpack(library, isMac, below.resolve(FOLDER).resolve(library.name));
      }
    }
  }

  private static void unpack(Library library, boolean isMac, Path folder) throws IOException {
    String processor = System.getProperty("os.arch", "");
    String arch = processor.equals("aarch64") ? library.arm : processor.replace("amd64", "x86_64");
    for (String ending : isMac ? List.of(".dylib", ".jnilib") : List.of(".so")) {
      String file = "lib" + library.name + ending;
      String resource = library.resources + (isMac ? "Mac/" : "Linux/") + arch + "/" + file;
      try (InputStream in = Natives.class.getResourceAsStream(resource)) {
        if (in != null) {
          Files.createDirectories(folder);
          replace(folder.resolve(file), in.readAllBytes());
        }
      }
    }
  }
}

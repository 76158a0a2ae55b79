package dev.qimma;

import dev.qimma.files.AtomicFile;
import dev.qimma.terminal.SilentLogger;
import dev.qimma.weaving.Weaver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar whose classes are changed so that they start sooner: by the build, once all is in it. */
final class WovenJar {

  private static final String CLASS = ".class";

  private final Map<ZipEntry, byte[]> files = new LinkedHashMap<>();

  private WovenJar(Path path) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.put(entry, in.readAllBytes());
        }
      }
    }
  }

  /** Replaces the jar; the same bytes make the same bytes. */
  static void rewrite(Path path) throws IOException {
    WovenJar jar = new WovenJar(path);
    Map<String, byte[]> made = Weaver.weave(jar.classes(), SilentLogger.class);
    AtomicFile.write(path, out -> jar.write(made, out));
  }

  /** Those that every Java sees, and that stand where their names say. */
  private List<byte[]> classes() {
    List<byte[]> classes = new ArrayList<>();
    files.forEach(
        (entry, bytes) -> {
          if (entry.getName().endsWith(CLASS) && !entry.getName().startsWith("META-INF/")) {
            classes.add(bytes);
          }
        });
    return classes;
  }

  private void write(Map<String, byte[]> made, OutputStream out) throws IOException {
    Map<String, byte[]> left = new LinkedHashMap<>(made);
    ZipOutputStream jar = new ZipOutputStream(out);
    ZipEntry last = new ZipEntry("META-INF/");
    for (Map.Entry<ZipEntry, byte[]> file : files.entrySet()) {
      last = file.getKey();
      byte[] changed = left.remove(last.getName().replace(CLASS, ""));
      put(jar, last.getName(), last, changed == null ? file.getValue() : changed);
    }
    for (Map.Entry<String, byte[]> file : left.entrySet()) {
      put(jar, file.getKey() + CLASS, last, file.getValue());
    }
    jar.finish();
  }

  /** As old as another file. */
  private static void put(ZipOutputStream jar, String name, ZipEntry like, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }
}

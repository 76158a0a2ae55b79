package dev.qimma;

import dev.qimma.files.AtomicFile;
import dev.qimma.terminal.SilentLogger;
import dev.qimma.weaving.Weaver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar whose classes are changed so that they start sooner: by the build, once all is in it. */
final class WovenJar {

  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private WovenJar(Path path) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          entries.put(entry.getName(), entry);
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  /** Replaces the jar; the same bytes make the same bytes. */
  static void rewrite(Path path) throws IOException {
    WovenJar jar = new WovenJar(path);
    Map<String, byte[]> woven = new LinkedHashMap<>(jar.files);
    woven.putAll(Weaver.weave(jar.files, SilentLogger.class)); // what is new, behind the others
    AtomicFile.write(path, out -> jar.write(woven, out));
  }

  private void write(Map<String, byte[]> woven, OutputStream out) throws IOException {
    ZipOutputStream jar = new ZipOutputStream(out);
    LocalDateTime last = LocalDateTime.MIN;
    for (Map.Entry<String, byte[]> file : woven.entrySet()) {
      ZipEntry before = entries.get(file.getKey());
      last = before == null ? last : before.getTimeLocal();
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(last);
      jar.putNextEntry(entry);
      jar.write(file.getValue());
      jar.closeEntry();
    }
    jar.finish();
  }
}

package dev.qimma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

class WovenJarTest {

  private static final LocalDateTime OLD = LocalDateTime.of(2023, 3, 21, 12, 0);
  private static final String SELF = "dev/qimma/Making.class";

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void write() throws IOException {
    jar = folder.resolve("a b.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(UTF_8));
      put(out, SELF, makes());
      put(out, "META-INF/versions/21/" + SELF, makesElse());
      put(out, "قمة/bank.yaml", "qimma: 1\n".getBytes(UTF_8));
    }
  }

  private static byte[] makes() throws IOException {
    try (InputStream in = WovenJarTest.class.getResourceAsStream("/" + SELF)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** Another class of the same name. */
  private static byte[] makesElse() throws IOException {
    byte[] other = makes();
    other[7] = Opcodes.V21;
    return other;
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(OLD);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private byte[] file(String name) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }

  @Test
  void hasTheClassesOfItsLambdasAfterWhatWasThere() throws IOException {
    WovenJar.rewrite(jar);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries = zip.stream().toList();
      assertThat(entries)
          .extracting(ZipEntry::getName)
          .containsExactly(
              "META-INF/MANIFEST.MF",
              SELF,
              "META-INF/versions/21/" + SELF,
              "قمة/bank.yaml",
              SELF.replace(".class", "$lambda1.class"));
      assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(OLD);
    }
  }

  @Test
  void changesNothingElse() throws IOException {
    WovenJar.rewrite(jar);
    assertThat(file("قمة/bank.yaml")).asString(UTF_8).isEqualTo("qimma: 1\n");
    assertThat(file("META-INF/versions/21/" + SELF)).isEqualTo(makesElse());
    assertThat(file(SELF)).isNotEqualTo(makes());
    assertThat(new ClassReader(file(SELF)).readUnsignedShort(6)).isEqualTo(Opcodes.V17);
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    WovenJar.rewrite(jar);
    byte[] once = Files.readAllBytes(jar);
    write();
    WovenJar.rewrite(jar);
    assertThat(jar).hasBinaryContent(once);
  }
}

/** Has a lambda. */
final class Making {
  Supplier<String> made(String word) {
    return () -> word;
  }
}

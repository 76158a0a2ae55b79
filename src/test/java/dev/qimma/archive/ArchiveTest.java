package dev.qimma.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static final ArchiveLimits SMALL = new ArchiveLimits(3, 5_000_000, 8_000_000, 200);

  @Test
  void whatIsPackedIsUnpacked() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/نص.xml", "مرحبا".getBytes(UTF_8));
    files.put("b.xml", new byte[100_000]);
    byte[] packed = ArchiveWriter.pack(files);
    Archive archive = read(packed);
    assertThat(archive.names()).containsExactly("a/نص.xml", "b.xml");
    assertThat(archive.open("a/نص.xml").bytes()).contains("مرحبا".getBytes(UTF_8));
    assertThat(archive.open("b.xml").bytes()).contains(new byte[100_000]);
    assertThat(ArchiveWriter.pack(files)).isEqualTo(packed);
  }

  @Test
  void anEntryThatLeadsOutOfTheArchiveIsRefused() {
    Archive archive =
        read(
            ArchiveWriter.pack(
                ordered("../evil", "/etc/passwd", "C:\\x", "a/../../b", "..\\c", "good")));
    assertThat(archive.names()).containsExactly("good");
    assertThat(archive.faults())
        .hasSize(5)
        .allMatch(fault -> fault.kind() == ArchiveFault.Kind.OUTSIDE);
  }

  @Test
  void whatADesktopPutsThereIsNotSeen() {
    assertThat(
            read(ArchiveWriter.pack(ordered("__MACOSX/._a.xml", "._b", "d/.DS_Store", "a")))
                .names())
        .containsExactly("a");
  }

  @Test
  void aBombStopsEarly() {
    byte[] packed = ArchiveWriter.pack(Map.of("zeros", new byte[20_000_000]));
    assertThat(fault(Archive.read(ByteBuffer.wrap(packed), SMALL), "zeros"))
        .isEqualTo(new ArchiveFault(ArchiveFault.Kind.BOMB, "zeros", 200));
  }

  @Test
  void aBombThatLiesAboutItsSizeStopsEarly() {
    byte[] packed = ArchiveWriter.pack(Map.of("zeros", new byte[20_000_000]));
    int directory = packed.length - 22 - 46 - "zeros".length();
    ByteBuffer.wrap(packed).putInt(directory + 24, 0);
    assertThat(fault(Archive.read(ByteBuffer.wrap(packed), SMALL), "zeros").kind())
        .isEqualTo(ArchiveFault.Kind.BOMB);
  }

  @Test
  void allEntriesTogetherHaveALimit() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (String name : List.of("a", "b", "c", "d")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[4_000_000]);
      }
    }
    Archive archive = Archive.read(ByteBuffer.wrap(bytes.toByteArray()), SMALL);
    assertThat(archive.names()).containsExactly("a", "b", "c");
    assertThat(archive.faults())
        .extracting(ArchiveFault::kind)
        .containsExactly(ArchiveFault.Kind.TOO_MANY_ENTRIES);
    assertThat(archive.open("a").bytes()).isPresent();
    assertThat(archive.open("b").bytes()).isPresent();
    assertThat(fault(archive, "c").kind()).isEqualTo(ArchiveFault.Kind.TOO_LARGE);
  }

  @Test
  void whatIsBrokenIsSaidAndNotThrown() {
    byte[] packed = ArchiveWriter.pack(Map.of("a", "some words to be packed".getBytes(UTF_8)));
    for (int i = 0; i < packed.length; i++) {
      byte[] broken = packed.clone();
      broken[i] ^= 0x55;
      Archive archive = read(broken);
      archive.names().forEach(name -> assertThat(archive.open(name)).isNotNull());
      Archive shorter = read(java.util.Arrays.copyOf(packed, i));
      assertThat(shorter.names()).isEmpty();
      assertThat(shorter.faults())
          .extracting(ArchiveFault::kind)
          .containsExactly(ArchiveFault.Kind.NOT_AN_ARCHIVE);
    }
  }

  @Test
  void whatIsNotThereIsMissing() {
    assertThat(fault(read(ArchiveWriter.pack(Map.of())), "x").kind())
        .isEqualTo(ArchiveFault.Kind.MISSING);
  }

  private static Map<String, byte[]> ordered(String... names) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List.of(names).forEach(name -> files.put(name, new byte[] {1}));
    return files;
  }

  private static Archive read(byte[] bytes) {
    return Archive.read(ByteBuffer.wrap(bytes));
  }

  private static ArchiveFault fault(Archive archive, String name) {
    return archive
        .open(name)
        .fold(
            bytes -> {
              throw new AssertionError("was unpacked");
            },
            fault -> fault);
  }
}

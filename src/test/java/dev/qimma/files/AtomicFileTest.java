package dev.qimma.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.qimma.text.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("نتائج.csv");
  }

  @AfterEach
  void noDraftIsLeftBehind() throws IOException {
    try (var files = Files.walk(folder)) {
      assertThat(files).noneMatch(each -> each.toString().endsWith(".tmp"));
    }
  }

  @Test
  void aNewFileIsWritten() {
    AtomicFile.write(file(), "درجة\n");
    assertThat(file()).hasContent("درجة\n");
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Files.writeString(file(), "a longer text than the new one");
    AtomicFile.write(file(), "new");
    assertThat(file()).hasContent("new");
  }

  @Test
  void theOldContentIsThereUntilTheNewIsComplete() throws IOException {
    Files.writeString(file(), "old");
    AtomicFile.write(
        file(),
        out -> {
          out.write(new byte[100_000]);
          assertThat(file()).hasContent("old");
        });
    assertThat(file()).hasSize(100_000);
  }

  @Test
  void aFailureLeavesTheOldContent() throws IOException {
    Files.writeString(file(), "old");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> AtomicFile.write(file(), AtomicFileTest::failAfterWriting))
        .withMessage(file() + ": no space left");
    assertThat(file()).hasContent("old");
  }

  @Test
  void aBugInTheWriterLeavesTheOldContent() throws IOException {
    Files.writeString(file(), "old");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file(),
                    out -> {
                      throw new IllegalStateException("a bug");
                    }));
    assertThat(file()).hasContent("old");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path lost = folder.resolve("nowhere").resolve("file");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> AtomicFile.write(lost, "text"))
        .extracting(FileException::said)
        .isEqualTo(Message.of("path.missing", lost.toString()));
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> AtomicFile.write(folder, "text"))
        .withMessageContaining("is a folder");
    assertThat(folder).isDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void thePermissionsOfTheOldFileAreKept() throws IOException {
    for (String permissions : List.of("rw-------", "rwxrw-rw-", "r--r-----")) {
      Files.writeString(file(), "old");
      Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));
      AtomicFile.write(file(), "new");
      assertThat(file()).hasContent("new");
      assertThat(permissions(file())).isEqualTo(permissions);
      Files.delete(file());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    AtomicFile.write(file(), "new");
    assertThat(permissions(file())).isEqualTo(permissions(other));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatALinkLeadsToIsReplacedAndTheLinkStays() throws IOException {
    Path target = Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("t"), "");
    Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("deep/t"));
    Files.createSymbolicLink(file(), relative);
    AtomicFile.write(file(), "new");
    assertThat(file()).isSymbolicLink();
    assertThat(relative).isSymbolicLink();
    assertThat(target).isRegularFile().hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToNothingMakesItsTarget() throws IOException {
    Files.createSymbolicLink(file(), Path.of("target"));
    AtomicFile.write(file(), "new");
    assertThat(folder.resolve("target")).isRegularFile().hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aRingOfLinksIsAnError() throws IOException {
    Files.createSymbolicLink(file(), file());
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> AtomicFile.write(file(), "new"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsWrittenInto() {
    AtomicFile.write(Path.of("/dev/null"), "text");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceIsAnError() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), "text"))
        .withMessageContaining("/dev/full");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceIsAnErrorWhateverTheWriterMakesOfIt() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), out -> wrapping(out)))
        .withMessageContaining("/dev/full");
  }

  /** As libraries do that declare nothing. */
  private static void wrapping(OutputStream out) {
    try {
      out.write(new byte[1 << 16]);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeIsWrittenInto() throws Exception {
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(() -> AtomicFile.write(pipe, "line\n"));
    try (BufferedReader reader = Files.newBufferedReader(pipe)) {
      assertThat(reader.readLine()).isEqualTo("line");
    }
    writing.get();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void standardOutputSentToAFileGoesOnInThatFile() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ToStandardOutput.class.getName())
            .redirectOutput(file().toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(file()).hasContent("before\nwithin\n");
  }

  @Test
  void writersAtOnceLeaveOneWholeText() throws IOException {
    String text = "x".repeat(50_000);
    IntStream.range(0, 64)
        .parallel()
        .forEach(number -> AtomicFile.write(file(), text.replace('x', (char) ('0' + number))));
    String found = Files.readString(file());
    assertThat(found).hasSize(50_000);
    assertThat(found.chars().distinct()).hasSize(1);
  }

  private static void failAfterWriting(OutputStream out) throws IOException {
    out.write(new byte[100_000]);
    throw new IOException("no space left");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

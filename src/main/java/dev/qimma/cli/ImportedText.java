package dev.qimma.cli;

import dev.qimma.files.AtomicFile;
import dev.qimma.files.TextFile;
import dev.qimma.source.Digest;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is to be a source: its bytes as they are, and what they say. */
final class ImportedText {

  /** 4 MiB: some 2,000 pages. */
  private static final int MOST_BYTES = 4 << 20;

  private final byte[] bytes;
  private final String text;

  private ImportedText(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Its bytes, to be written elsewhere. */
  AtomicFile.Content copy() {
    return out -> out.write(bytes);
  }

  /** Reads it; ends the verb where that is no text. */
  static ImportedText read(String shown, Path path) {
    try (InputStream in = open(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      TextFile read = TextFile.read(new ByteArrayInputStream(bytes), MOST_BYTES);
      if (read instanceof TextFile.Text text) {
        return checked(shown, new ImportedText(bytes, text.content()));
      }
      throw read instanceof TextFile.Malformed place
          ? unreadable(
              Message.of("import.utf8", shown, place.line(), place.column()), "import.utf8.remedy")
          : unreadable(Message.of("import.size", shown, MOST_BYTES >> 20), "import.size.remedy");
    } catch (IOException e) {
      throw new Failure(Exit.UNREADABLE, Message.of("check.no-text", shown));
    }
  }

  private static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("is a folder");
    }
    return Files.newInputStream(path);
  }

  private static ImportedText checked(String shown, ImportedText read) {
    if (read.text.isBlank()) {
      throw unreadable(Message.of("import.empty", shown), "import.empty.remedy");
    }
    if (read.text.indexOf('\0') >= 0) {
      throw unreadable(Message.of("import.binary", shown), "import.binary.remedy");
    }
    return read;
  }

  private static Failure unreadable(Message fault, String remedy) {
    return new Failure(Exit.UNREADABLE, fault, Message.of(remedy));
  }

  String sha256() {
    return Digest.sha256(bytes);
  }
}

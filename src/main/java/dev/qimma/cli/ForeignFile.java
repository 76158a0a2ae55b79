package dev.qimma.cli;

import dev.qimma.exchange.Format;
import dev.qimma.exchange.Formats;
import dev.qimma.exchange.RawFile;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file of another program, and the format it is in. */
record ForeignFile(RawFile file, Format format) {

  /** 64 MiB, as for any file that is read as a whole. */
  private static final int MOST_BYTES = 64 << 20;

  private static final String STANDARD_INPUT = "-";

  /**
   * Reads it; ends the verb where it cannot be read or is of no format that is known.
   *
   * @param from the format asked for; empty where its content is to tell
   */
  static ForeignFile read(Session session, String shown, String from) {
    RawFile file = new RawFile(shown, bytes(session, shown));
    if (!from.isEmpty()) {
      return new ForeignFile(file, named("--from", from, Formats.all()));
    }
    Format format =
        Formats.of(file)
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.UNREADABLE,
                        Message.of("exchange.unknown", shown),
                        Message.of("exchange.unknown.remedy", names(Formats.all()))));
    session.tell(Message.of("exchange.read-as", shown, format.title()));
    return new ForeignFile(file, format);
  }

  /** The format of that name; ends the verb where there is none. */
  static Format named(String flag, String name, List<Format> among) {
    return Formats.named(name)
        .filter(among::contains)
        .orElseThrow(
            () -> new Failure(Exit.USAGE, Message.of("setting.one-of", flag, name, names(among))));
  }

  static String names(List<Format> formats) {
    return formats.stream().map(Format::name).collect(Collectors.joining(", "));
  }

  private static byte[] bytes(Session session, String shown) {
    try (InputStream in = open(session, shown)) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      if (in.read() >= 0) {
        throw new Failure(
            Exit.UNREADABLE,
            Message.of("exchange.size", shown, MOST_BYTES >> 20),
            Message.of("exchange.size.remedy"));
      }
      return bytes;
    } catch (IOException e) {
      throw new Failure(
          Exit.UNREADABLE, Message.of("grade.unreadable", shown, Message.of("grade.no-file")));
    }
  }

  private static InputStream open(Session session, String shown) throws IOException {
    if (shown.equals(STANDARD_INPUT)) {
      return session.world().in();
    }
    Path path = session.file(shown, Exit.UNREADABLE);
    if (Files.isDirectory(path)) {
      throw new IOException("is a folder");
    }
    return Files.newInputStream(path);
  }
}

package dev.qimma.format.anki;

import dev.qimma.archive.Archive;
import dev.qimma.archive.ArchiveWriter;
import dev.qimma.archive.Content;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package of notes: a zip file with a database. Newer ones hold, for the sake of older programs,
 * another that only says so; {@code meta} tells which one counts.
 */
public final class AnkiPackage {

  private static final String OLDEST = "collection.anki2";
  private static final String OLDER = "collection.anki21";
  private static final String LATEST = "collection.anki21b";
  private static final String META = "meta";

  /** The tag of the first field of a message in protocol buffers, a number. */
  private static final int VERSION = 8;

  private AnkiPackage() {}

  /** The database of a package, as it is packed. */
  public record Packed(Content content, boolean isCompressed) {}

  public static boolean isOne(Archive archive) {
    return List.of(OLDEST, OLDER, LATEST).stream().anyMatch(archive::has);
  }

  public static Optional<Packed> collection(Archive archive) {
    return order(archive).stream()
        .filter(archive::has)
        .findFirst()
        .map(name -> new Packed(archive.open(name), name.equals(LATEST)));
  }

  private static List<String> order(Archive archive) {
    int version = archive.open(META).bytes().map(AnkiPackage::version).orElse(0);
    return switch (version) {
      case 1 -> List.of(OLDEST, OLDER, LATEST);
      case 2 -> List.of(OLDER, OLDEST, LATEST);
      case 0 -> List.of(OLDER, LATEST, OLDEST);
      default -> List.of(LATEST, OLDER, OLDEST);
    };
  }

  private static int version(byte[] meta) {
    return meta.length >= 2 && meta[0] == VERSION ? meta[1] : 0;
  }

  /** A package that every Anki reads. */
  public static byte[] write(byte[] collection) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(OLDEST, collection);
    files.put("media", "{}".getBytes(StandardCharsets.UTF_8));
    return ArchiveWriter.pack(files);
  }
}

package dev.qimma.exchange.qti;

import dev.qimma.archive.Archive;
import dev.qimma.exchange.RawFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells which version of QTI a package is of. */
final class Packages {

  /** The manifest says it; without one, a few files do. */
  private static final int LOOKED_AT = 20;

  private Packages() {}

  static boolean isArchive(RawFile file) {
    return Archive.isArchive(ByteBuffer.wrap(file.bytes()));
  }

  static Optional<Flavour> flavour(RawFile file) {
    Archive archive = Archive.read(ByteBuffer.wrap(file.bytes()));
    return archive.names().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|qti)"))
        .sorted((one, other) -> Boolean.compare(isManifest(other), isManifest(one)))
        .limit(LOOKED_AT)
        .flatMap(name -> archive.open(name).bytes().stream())
        .flatMap(bytes -> flavour(new String(bytes, StandardCharsets.UTF_8)).stream())
        .findFirst();
  }

  private static boolean isManifest(String name) {
    return name.endsWith("imsmanifest.xml");
  }

  private static Optional<Flavour> flavour(String text) {
    if (text.contains("xmlv3p0") || text.contains("<qti-assessment-item")) {
      return Optional.of(Flavour.V3_0);
    }
    if (text.contains("imsqti_item_xmlv2") || text.contains("assessmentItem")) {
      return Optional.of(Flavour.V2_1);
    }
    boolean isFirst =
        text.contains("imsqti_xmlv1p")
            || text.contains("questestinterop")
            || text.contains("/imsqti_xmlv1");
    return isFirst ? Optional.of(Flavour.CANVAS) : Optional.empty();
  }
}

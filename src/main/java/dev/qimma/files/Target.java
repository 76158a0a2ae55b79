package dev.qimma.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where an output really goes.
 *
 * @param isStream whether it is to be written into, not replaced
 */
record Target(Path path, boolean isStream) {

  private static final int MOST_LINKS = 40; // as many as Linux follows

  static Target of(Path path) throws IOException {
    Path place = path.toAbsolutePath();
    for (int links = 0; links < MOST_LINKS; links++) {
      if (!Files.isSymbolicLink(place)) {
        return new Target(place, isSpecial(place));
      }
      if (isOfTheSystem(place)) {
        return new Target(place, true);
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    throw new FileSystemLoopException(path.toString());
  }

  private static boolean isSpecial(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
  }

  /** Links such as {@code /dev/stdout} stand for an open file, whatever name they lead to. */
  private static boolean isOfTheSystem(Path link) {
    return link.startsWith("/dev") || link.startsWith("/proc");
  }
}

package dev.qimma.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file that remembers what suits each terminal, a line each: {@code visual answered
 * TERM=xterm}. Lines that say nothing are left out at the next change.
 */
public record KnownTerminals(Path path) {

  /** More than anybody has seen; a fingerprint that changes every time shall not fill the disk. */
  private static final int MOST = 200;

  /** Where what is known of a terminal comes from. */
  public enum Origin {
    /** The terminal answered. */
    ANSWERED,
    /** It did not answer in time. */
    GUESSED,
    /** A person was shown the choice and made none. */
    OFFERED,
    /** A person chose. */
    CHOSEN;

    private String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Origin> parse(String word) {
      return Arrays.stream(values()).filter(origin -> origin.word().equals(word)).findFirst();
    }
  }

  /**
   * What is known of one terminal.
   *
   * @param mode by its name on the command line
   */
  public record Known(String mode, Origin origin) {}

  /** What is known of the terminal with that fingerprint; nothing where the file is unreadable. */
  public Optional<Known> of(String fingerprint) {
    return Optional.ofNullable(all().get(fingerprint));
  }

  /**
   * Remembers it from now on.
   *
   * @throws FileException if that cannot be written
   */
  public void remember(String fingerprint, Known known) {
    Map<String, Known> all = all();
    all.remove(fingerprint);
    all.put(fingerprint, known);
    makeFolder();
    AtomicFile.write(
        path,
        all.entrySet().stream()
            .skip(Math.max(0, all.size() - MOST))
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining()));
  }

  private static String line(String fingerprint, Known known) {
    return known.mode() + " " + known.origin().word() + " " + fingerprint + "\n";
  }

  private Map<String, Known> all() {
    Map<String, Known> all = new LinkedHashMap<>();
    text().lines().forEach(line -> read(line, all));
    return all;
  }

  private String text() {
    try {
      return Files.isRegularFile(path) && TextFile.read(path) instanceof TextFile.Text text
          ? text.content()
          : "";
    } catch (FileException e) {
      return "";
    }
  }

  private static void read(String line, Map<String, Known> all) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    if (first > 0 && second > 0) {
      Origin.parse(line.substring(first + 1, second))
          .ifPresent(
              origin ->
                  all.put(line.substring(second + 1), new Known(line.substring(0, first), origin)));
    }
  }

  private void makeFolder() {
    try {
      OwnFolder.around(path);
    } catch (IOException e) {
      throw new FileException(path, e);
    }
  }
}

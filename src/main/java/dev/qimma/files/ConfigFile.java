package dev.qimma.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of settings: {@code key: value} a line. Changed in place, comments kept. */
public record ConfigFile(Path path) {

  /**
   * Its text; empty when there is no such file.
   *
   * @throws FileException when it is there and is not text
   */
  public Optional<String> text() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    if (TextFile.read(path) instanceof TextFile.Text text) {
      return Optional.of(text.content());
    }
    throw new FileException(path, new IOException("is not UTF-8 text"));
  }

  /**
   * Sets one value, in place of the one there.
   *
   * @throws FileException when the file cannot be written
   */
  public void set(String key, String value) {
    List<String> lines = new ArrayList<>(text().orElse("").lines().toList());
    String line = key + ": " + value;
    int place = 0;
    while (place < lines.size() && !lines.get(place).startsWith(key + ":")) {
      place++;
    }
    if (place < lines.size()) {
      lines.set(place, line);
    } else {
      lines.add(line);
    }
    makeFolder();
    AtomicFile.write(path, String.join("\n", lines) + "\n");
  }

  /**
   * Takes a value out; returns whether it was there.
   *
   * @throws FileException when the file cannot be written
   */
  public boolean unset(String key) {
    List<String> lines = new ArrayList<>(text().orElse("").lines().toList());
    boolean was = lines.removeIf(line -> line.startsWith(key + ":"));
    if (was) {
      AtomicFile.write(path, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }
    return was;
  }

  private void makeFolder() {
    try {
      OwnFolder.around(path);
    } catch (IOException e) {
      throw new FileException(path, e);
    }
  }
}

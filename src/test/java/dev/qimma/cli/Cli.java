package dev.qimma.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The command line, run in this process: arguments and standard input in; output and code out. */
final class Cli {

  static final Instant NOW = Instant.parse("2023-03-21T12:00:00Z");

  private final Map<String, String> environment = new HashMap<>();
  private final Path folder;
  private Instant now = NOW;
  private InputStream input = InputStream.nullInputStream();
  private boolean isTerminal;

  /** Runs in a folder, with the data of the person in a folder of its own in it. */
  Cli(Path folder) {
    this.folder = folder;
    environment.put("QIMMA_HOME", folder.resolve("home").toString());
  }

  /** What came of it. */
  record Result(int code, String out, String err) {}

  Cli typing(String lines) {
    return reading(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  Cli reading(InputStream stream) {
    input = stream;
    return this;
  }

  Cli with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path folder() {
    return folder;
  }

  /** The file in which answers are kept. */
  Path database() {
    return folder.resolve("home").resolve("history.db");
  }

  /** At another time from here on. */
  Cli at(Instant other) {
    now = other;
    return this;
  }

  /** Writes a file in the folder it runs in. */
  Cli file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Output goes to a terminal; input does not come from one. */
  Cli onTerminal() {
    isTerminal = true;
    return this;
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            input,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            folder,
            folder,
            InstantSource.fixed(now),
            () -> 42,
            false,
            isTerminal,
            isTerminal);
    int code = Main.run(world, arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package dev.qimma.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Everything outside the program, handed in.
 *
 * @param seeds of sittings for which nobody names one
 */
public record World(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    Path home,
    InstantSource clock,
    LongSupplier seeds,
    boolean isInputTerminal,
    boolean isOutputTerminal,
    boolean isErrorTerminal) {

  public World {
    environment = Map.copyOf(environment);
  }

  /** The same world with another clock. */
  public World at(InstantSource other) {
    return new World(
        in,
        out,
        err,
        environment,
        folder,
        home,
        other,
        seeds,
        isInputTerminal,
        isOutputTerminal,
        isErrorTerminal);
  }

  /** Whether a person can be asked. */
  boolean isInteractive() {
    return isInputTerminal;
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}

package dev.qimma.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a coverage-guided fuzzer comes in; the property {@code qimma.fuzz} names the target. */
public final class Fuzz {

  private static final Target TARGET = Target.valueOf(System.getProperty("qimma.fuzz", "BANK"));

  private Fuzz() {}

  /** Called by the fuzzer, many thousand times a second; whatever is thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] data) {
    TARGET.run(data);
  }

  /** Writes the examples of the target into a folder, for the fuzzer to begin with. */
  public static void main(String[] arguments) throws IOException {
    int number = 0;
    for (byte[] example : Examples.of(TARGET)) {
      Files.write(Path.of(arguments[0], "example-" + number++), example);
    }
  }
}

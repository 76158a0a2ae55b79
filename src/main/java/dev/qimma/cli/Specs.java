package dev.qimma.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The names of banks as a sitting remembers them: good from any folder. */
final class Specs {

  private Specs() {}

  static String joined(List<String> specs, Path folder) {
    return String.join("\n", specs.stream().map(spec -> absolute(spec, folder)).toList());
  }

  private static String absolute(String spec, Path folder) {
    try {
      Path path = folder.resolve(spec);
      return Files.exists(path) ? path.toAbsolutePath().normalize().toString() : spec;
    } catch (InvalidPathException e) {
      return spec;
    }
  }

  static List<String> split(String joined) {
    return joined.lines().toList();
  }
}

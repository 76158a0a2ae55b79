package dev.qimma;

import dev.qimma.cli.PreparedCompletion;
import dev.qimma.cli.PreparedHelp;
import dev.qimma.cli.PreparedLine;
import dev.qimma.files.Preparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Run by the build, on the folder of compiled classes, on the jar and on its folder, and by the
 * script that archives classes; nobody else has a use for it.
 */
final class Prepare {

  private static final Pattern LAMBDA = Pattern.compile(".*\\$lambda\\d+\\.class");

  private Prepare() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "classes" -> {
        Preparation.of(path);
        write(PreparedHelp.texts(), path.resolve("dev/qimma/cli/help"));
        write(PreparedCompletion.texts(), path.resolve("dev/qimma/cli/completion"));
        write(PreparedLine.texts(), path.resolve("dev/qimma/cli/lines"));
      }
      case "jar" -> WovenJar.rewrite(path);
      case "lambdas" -> lambdas(path).forEach(System.out::println);
      case "natives" -> Natives.unpack(path);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** The classes in a jar that were lambdas, by their names in class files. */
  private static List<String> lambdas(Path jar) throws IOException {
    try (ZipFile files = new ZipFile(jar.toFile())) {
      return files.stream()
          .map(ZipEntry::getName)
          .filter(LAMBDA.asMatchPredicate())
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    }
  }

  private static void write(Map<String, String> texts, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> before = Files.list(folder)) {
      for (Path file : before.toList()) {
        Files.delete(file); // of what is there no more
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }
}

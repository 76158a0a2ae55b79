package dev.qimma.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The folders in which a system describes the terminals it knows. */
public record Terminfo(List<Path> folders) {

  private static final List<String> USUAL =
      List.of("/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo");

  public Terminfo {
    folders = List.copyOf(folders);
  }

  /** Those that the environment names, then the usual ones. */
  public static Terminfo of(Map<String, String> environment, Path home) {
    List<String> names = new ArrayList<>();
    names.add(environment.getOrDefault("TERMINFO", ""));
    names.add(home.resolve(".terminfo").toString());
    names.addAll(List.of(environment.getOrDefault("TERMINFO_DIRS", "").split(":", -1)));
    names.addAll(USUAL);
    return new Terminfo(names.stream().filter(name -> !name.isEmpty()).map(Path::of).toList());
  }

  /** Whether a terminal is described; taken for granted where nothing is described at all. */
  public boolean knows(String term) {
    return !term.isEmpty()
        && (folders.stream().noneMatch(Files::isDirectory)
            || folders.stream().anyMatch(folder -> describes(folder, term)));
  }

  /** Below its first letter, or that letter's number. */
  private static boolean describes(Path folder, String term) {
    String number = Integer.toHexString(term.charAt(0)).toLowerCase(Locale.ROOT);
    try {
      return Files.isRegularFile(folder.resolve(term.substring(0, 1)).resolve(term))
          || Files.isRegularFile(folder.resolve(number).resolve(term));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

package dev.qimma.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the banks that somebody names: by path, or a bundled one by its name. */
public final class BankFinder {

  /** Names of the banks that come with the program. */
  public static final List<String> BUNDLED = List.of("summit", "tutorial");

  private BankFinder() {}

  /**
   * The banks that a name stands for; empty when there is nothing of that name.
   *
   * @param folder that a relative path starts from
   */
  public static Optional<List<FoundBank>> find(String name, Path folder) {
    try {
      Path path = folder.resolve(name);
      if (!name.isEmpty() && Files.exists(path)) {
        return Optional.of(BankFolder.at(path, name));
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return BUNDLED.contains(name) ? BundledBanks.named(name).map(List::of) : Optional.empty();
  }
}

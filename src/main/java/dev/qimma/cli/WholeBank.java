package dev.qimma.cli;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.files.BankFolder;
import dev.qimma.files.FoundBank;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bank, or one file of a bank that lies in a folder, read with the files beside it.
 *
 * @param only the name of that file; empty where all are meant
 */
record WholeBank(FoundBank found, String only) {

  private static final String MAIN_FILE = "bank.yaml";

  /** What a path or a name stands for. */
  static Stream<WholeBank> at(String spec, Session session) {
    Path path = session.file(spec, Exit.UNREADABLE);
    Path main = path.resolveSibling(MAIN_FILE);
    if (!Files.isRegularFile(path) || path.endsWith(MAIN_FILE) || !Files.isRegularFile(main)) {
      return session.found(List.of(spec)).stream().map(bank -> new WholeBank(bank, ""));
    }
    String shown = spec.substring(0, Math.max(0, spec.lastIndexOf('/')));
    return BankFolder.at(main.resolveSibling(""), shown).stream()
        .map(bank -> new WholeBank(bank, name(spec)));
  }

  boolean isMeant(String file) {
    return only.isEmpty() || name(file).equals(only);
  }

  /** Where a file of it lies. */
  Path path(BankFile file) {
    return Path.of(found.folder()).resolve(name(file.path()));
  }

  private static String name(String shown) {
    return shown.substring(shown.lastIndexOf('/') + 1);
  }
}

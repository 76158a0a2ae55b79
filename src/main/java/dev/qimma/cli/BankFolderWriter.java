package dev.qimma.cli;

import dev.qimma.files.AtomicFile;
import dev.qimma.files.FileNames;
import dev.qimma.files.OutputFolder;
import dev.qimma.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes files of a bank's folder that are not there yet; what is there is never overwritten. */
final class BankFolderWriter {

  static final String MAIN_FILE = "bank.yaml";
  private static final String SOURCES = "sources/";

  private final Path folder;
  private final String shown;
  private final List<String> written = new ArrayList<>();

  BankFolderWriter(Path folder, String shown) {
    this.folder = folder;
    this.shown = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }

  /** The files written so far, below the bank's folder. */
  List<String> written() {
    return List.copyOf(written);
  }

  /** Ends the verb where something is there already. */
  void requireNew() {
    if (Files.exists(folder) && !isEmptyFolder()) {
      throw new Failure(
          Exit.NOT_WRITTEN, Message.of("author.there", shown), Message.of("author.there.remedy"));
    }
  }

  private boolean isEmptyFolder() {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Begins the bank: all of its files, or none.
   *
   * @param files by their names below the bank's folder, the main file last
   */
  void begin(Map<String, AtomicFile.Content> files) {
    requireNew();
    Outputs.write(() -> new OutputFolder(folder).begin(files));
    written.addAll(files.keySet());
  }

  /** Names a file among those written. */
  void tell(String name) {
    written.add(name);
  }

  /** Where a text of that name is to go, below the bank's folder. */
  String freeName(String name) {
    FileNames names = new FileNames();
    String free = names.next(name.isEmpty() ? "source" : name);
    while (Files.exists(folder.resolve(SOURCES + free + ".txt"))) {
      free = names.next(name.isEmpty() ? "source" : name);
    }
    return SOURCES + free + ".txt";
  }

  /** Copies a text into the folder, byte by byte; returns where it is. */
  String copy(AtomicFile.Content bytes, String name) {
    String place = freeName(name);
    Outputs.write(() -> new OutputFolder(folder).write(place, bytes));
    tell(place);
    return place;
  }
}

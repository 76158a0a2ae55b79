package dev.qimma.files;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import dev.qimma.work.ManyHands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds banks on disk: a file, a folder, or a folder of banks. */
public final class BankFolder {

  static final String MAIN_FILE = "bank.yaml";
  private static final int DEPTH_LIMIT = 8;

  /** Bytes of all files of a bank from which on more than one thread reads them. */
  private static final long MUCH = 1 << 22;

  private BankFolder() {}

  /**
   * The banks at a path, in the order of their names; none when it holds no question file.
   *
   * @param shown how the path is to be written in messages
   * @throws FileException when something cannot be read
   */
  public static List<FoundBank> at(Path path, String shown) {
    if (Files.isRegularFile(path)) {
      return List.of(
          found(
              path,
              path.toAbsolutePath().getParent(),
              List.of(path),
              file -> file.equals(path) ? shown : beside(shown, file)));
    }
    List<FoundBank> banks = new ArrayList<>();
    collect(path, shown, banks, 0);
    return banks;
  }

  private static String beside(String shown, Path file) {
    int slash = shown.lastIndexOf('/');
    return shown.substring(0, slash + 1) + file.getFileName();
  }

  private static void collect(Path folder, String shown, List<FoundBank> banks, int depth) {
    List<Path> files = yamlFiles(folder);
    if (Files.isRegularFile(folder.resolve(MAIN_FILE))) {
      files.sort(Comparator.comparing(BankFolder::order));
      banks.add(found(folder, folder, files, file -> join(shown, file)));
      return;
    }
    files.forEach(file -> banks.add(found(file, folder, List.of(file), same -> join(shown, same))));
    if (depth < DEPTH_LIMIT) {
      folders(folder).forEach(sub -> collect(sub, join(shown, sub), banks, depth + 1));
    }
  }

  /** The bank's own file first, the others by name. */
  private static String order(Path file) {
    String name = file.getFileName().toString();
    return name.equals(MAIN_FILE) ? "" : name;
  }

  private static String join(String shown, Path child) {
    String name = child.getFileName().toString();
    return shown.isEmpty() || shown.endsWith("/") ? shown + name : shown + "/" + name;
  }

  private static List<Path> yamlFiles(Path folder) {
    return new ArrayList<>(
        children(folder).stream()
            .filter(Files::isRegularFile)
            .filter(file -> isYaml(file.getFileName().toString()))
            .toList());
  }

  private static List<Path> folders(Path folder) {
    return children(folder).stream()
        .filter(Files::isDirectory)
        .filter(sub -> !sub.getFileName().toString().startsWith("."))
        .toList();
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new FileException(folder, e);
    } catch (UncheckedIOException e) {
      throw new FileException(folder, new IOException(e));
    }
  }

  static boolean isYaml(String name) {
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static String nameOf(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    String text = name == null ? "bank" : name.toString();
    return Files.isDirectory(path) ? text : withoutEnding(text);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static FoundBank found(
      Path named, @Nullable Path folder, List<Path> files, Function<Path, String> shown) {
    List<BankFile> texts = new ArrayList<>();
    Problems problems = new Problems();
    StringBuilder prints = new StringBuilder();
    List<TextFile> read = read(files);
    for (int i = 0; i < files.size(); i++) {
      String name = shown.apply(files.get(i));
      TextFile text = read.get(i);
      if (text instanceof TextFile.Text readable) {
        texts.add(new BankFile(name, readable.written()));
        prints.append(Print.line(name, readable.print()));
      } else if (text instanceof TextFile.Malformed malformed) {
        report(problems, Span.at(name, malformed.line(), malformed.column()), "QE001.utf8");
      } else {
        report(problems, Span.at(name, 1, 1), "QE001.size");
      }
    }
    return new FoundBank(
        nameOf(named),
        folder == null ? "" : folder.toString(),
        texts,
        folder == null ? Optional.empty() : seal(folder, shown),
        problems.sorted(),
        prints.toString());
  }

  /** Several large files by several threads. */
  private static List<TextFile> read(List<Path> files) {
    boolean isMuch = files.stream().mapToLong(BankFolder::size).sum() >= MUCH;
    return ManyHands.each(files, isMuch, TextFile::read);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // whoever reads it tells what is wrong
    }
  }

  private static Optional<BankFile> seal(Path folder, Function<Path, String> shown) {
    Path file = folder.resolve(FoundBank.SEAL_FILE);
    return Files.isRegularFile(file) && TextFile.read(file) instanceof TextFile.Text text
        ? Optional.of(new BankFile(shown.apply(file), text.content()))
        : Optional.empty();
  }

  private static void report(Problems problems, Span place, String key) {
    problems.add(Rule.NOT_YAML, place, "", Message.of(key), Message.of(key + ".remedy"));
  }
}

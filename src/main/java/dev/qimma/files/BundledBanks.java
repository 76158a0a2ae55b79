package dev.qimma.files;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.shipped.Shipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The banks that come with the program. */
public final class BundledBanks {

  private static final String FOLDER = "questions/";

  /** Written by the build beside a bank: its files with their prints. */
  static final String INDEX = "files.index";

  private BundledBanks() {}

  /** The resource that the build makes of a bank. */
  static String ready(String name) {
    return "/" + FOLDER + name + ".ready";
  }

  /** The bundled bank of that name. */
  public static Optional<FoundBank> named(String name) {
    String main = FOLDER + name + "/" + BankFolder.MAIN_FILE;
    if (name.contains("/") || name.contains("..")) {
      return Optional.empty();
    }
    return Shipped.jar().isPresent()
        ? Shipped.jar().filter(jar -> jar.getEntry(main) != null).map(jar -> inJar(name, jar))
        : Optional.ofNullable(BundledBanks.class.getResource("/" + main))
            .map(url -> elsewhere(name, url));
  }

  private static FoundBank elsewhere(String name, URL main) {
    try {
      return main.getProtocol().equals("jar")
          ? inJar(name, ((JarURLConnection) main.openConnection()).getJarFile())
          : onDisk(name, main);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the bundled bank " + name + " cannot be read", e);
    }
  }

  private static FoundBank onDisk(String name, URL main) throws URISyntaxException {
    Path folder = Path.of(main.toURI()).resolveSibling("");
    FoundBank found = BankFolder.at(folder, FOLDER + name).get(0);
    return new FoundBank(
        found.name(), "", found.files(), found.seal(), found.unread(), found.print());
  }

  private static FoundBank inJar(String name, ZipFile jar) {
    String folder = FOLDER + name + "/";
    List<String> lines = index(jar, folder);
    List<BankFile> files = new ArrayList<>();
    for (String entry : lines.isEmpty() ? listed(jar, folder) : names(lines)) {
      files.add(new BankFile(entry, () -> text(jar, entry)));
    }
    String seal = folder + FoundBank.SEAL_FILE;
    return new FoundBank(
        name,
        "",
        files,
        jar.getEntry(seal) == null
            ? Optional.empty()
            : Optional.of(new BankFile(seal, () -> text(jar, seal))),
        List.of(),
        lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
  }

  /** What the build wrote of the bank's files; nothing where one of them is another by now. */
  private static List<String> index(ZipFile jar, String folder) {
    if (jar.getEntry(folder + INDEX) == null) {
      return List.of();
    }
    List<String> lines = text(jar, folder + INDEX).lines().toList();
    for (String line : lines) {
      ZipEntry entry = jar.getEntry(name(line));
      if (entry == null || !line.startsWith(Print.archived(entry.getCrc(), entry.getSize()))) {
        return List.of();
      }
    }
    return lines;
  }

  private static List<String> names(List<String> lines) {
    return lines.stream().map(BundledBanks::name).toList();
  }

  private static String name(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  private static List<String> listed(ZipFile jar, String folder) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(entry -> isFileOf(folder, entry))
        .sorted(Comparator.comparing(BundledBanks::order))
        .toList();
  }

  private static String text(ZipFile jar, String entry) {
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(entry, e);
    }
  }

  private static boolean isFileOf(String folder, String entry) {
    return entry.startsWith(folder)
        && entry.indexOf('/', folder.length()) < 0
        && BankFolder.isYaml(entry.substring(folder.length()));
  }

  private static String order(String entry) {
    return entry.endsWith("/" + BankFolder.MAIN_FILE) ? "" : entry;
  }
}

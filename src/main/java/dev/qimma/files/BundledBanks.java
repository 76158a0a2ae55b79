package dev.qimma.files;

import dev.qimma.bank.BankFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The banks that come with the program. */
public final class BundledBanks {

  private static final String FOLDER = "questions/";

  private BundledBanks() {}

  /** The bundled bank of that name. */
  public static Optional<FoundBank> named(String name) {
    URL main = BundledBanks.class.getResource("/" + FOLDER + name + "/" + BankFolder.MAIN_FILE);
    if (main == null || name.contains("/") || name.contains("..")) {
      return Optional.empty();
    }
    try {
      return Optional.of(main.getProtocol().equals("jar") ? inJar(name, main) : onDisk(name, main));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the bundled bank " + name + " cannot be read", e);
    }
  }

  private static FoundBank onDisk(String name, URL main) throws URISyntaxException {
    Path folder = Path.of(main.toURI()).resolveSibling("");
    FoundBank found = BankFolder.at(folder, FOLDER + name).get(0);
    return new FoundBank(found.name(), "", found.files(), found.seal(), found.unread());
  }

  private static FoundBank inJar(String name, URL main) throws IOException {
    JarURLConnection connection = (JarURLConnection) main.openConnection();
    JarFile jar = connection.getJarFile();
    List<String> entries =
        jar.stream()
            .map(JarEntry::getName)
            .filter(entry -> isFileOf(name, entry))
            .sorted(Comparator.comparing(BundledBanks::order))
            .toList();
    List<BankFile> files = new ArrayList<>();
    for (String entry : entries) {
      files.add(read(jar, entry));
    }
    String seal = FOLDER + name + "/" + FoundBank.SEAL_FILE;
    return new FoundBank(
        name,
        "",
        files,
        jar.getJarEntry(seal) == null ? Optional.empty() : Optional.of(read(jar, seal)),
        List.of());
  }

  private static BankFile read(JarFile jar, String entry) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
      return new BankFile(entry, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static boolean isFileOf(String name, String entry) {
    String folder = FOLDER + name + "/";
    return entry.startsWith(folder)
        && entry.indexOf('/', folder.length()) < 0
        && BankFolder.isYaml(entry.substring(folder.length()));
  }

  private static String order(String entry) {
    return entry.endsWith("/" + BankFolder.MAIN_FILE) ? "" : entry;
  }
}

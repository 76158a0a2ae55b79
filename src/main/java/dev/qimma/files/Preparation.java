package dev.qimma.files;

import dev.qimma.text.PreparedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What the build does once, so that no start has to: run on the folder of compiled classes. */
public final class Preparation {

  private final Path classes;

  private Preparation(Path classes) {
    this.classes = classes;
  }

  /** Makes the bundled banks ready, of which the class path has the same folder. */
  public static void of(Path classes) throws IOException {
    Preparation preparation = new Preparation(classes);
    String stamp = preparation.stamp();
    Files.writeString(classes.resolve("dev/qimma/stamp"), stamp);
    preparation.makeBundles();
    for (String name : BankFinder.BUNDLED) {
      preparation.make(BundledBanks.named(name).orElseThrow(), stamp);
    }
  }

  /** Bundles of messages, the first of which every verb reads that says a word. */
  private void makeBundles() throws IOException {
    for (Path bundle : files(name -> name.matches("messages_..\\.properties"))) {
      String name = bundle.getFileName().toString().replace(".properties", PreparedTexts.ENDING);
      Files.write(bundle.resolveSibling(name), PreparedTexts.of(Files.readString(bundle)));
    }
  }

  private void make(FoundBank bank, String stamp) throws IOException {
    Path folder = classes.resolve("questions");
    Path ready = folder.resolve(bank.name() + ".ready");
    byte[] bytes =
        ReadyBanks.bytes(bank, stamp)
            .orElseThrow(() -> new IllegalStateException(bank.name() + " has problems: check it"));
    Files.write(ready, bytes);
    Files.writeString(folder.resolve(bank.name()).resolve(BundledBanks.INDEX), bank.print());
  }

  /** Changes with any class of the program, and with nothing else. */
  private String stamp() throws IOException {
    CRC32 sum = new CRC32();
    for (Path file : files(name -> name.endsWith(".class"))) {
      sum.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      sum.update(Files.readAllBytes(file));
    }
    return Long.toHexString(sum.getValue());
  }

  private List<Path> files(Predicate<String> named) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> named.test(file.getFileName().toString())).sorted().toList();
    }
  }
}

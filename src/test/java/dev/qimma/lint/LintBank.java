package dev.qimma.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.screen.DiagnosticText;
import dev.qimma.screen.Printed;
import dev.qimma.screen.Theme;
import dev.qimma.source.Seal;
import dev.qimma.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A bank that shows one rule, named by its code: a weak one with what the rule says of it beside
 * it, or a good one of which it says nothing.
 */
record LintBank(String name) {

  private static final Messages MESSAGES = Messages.load("en", "/dev/qimma/diagnostic/messages");
  private static final Path FOLDER = Path.of("src/test/resources/dev/qimma/lint");
  private static final String ENDING = ".yaml";
  private static final int CODE = "qi103".length();

  static Stream<LintBank> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .sorted()
          .map(file -> new LintBank(file.substring(0, file.length() - ENDING.length())))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isGood() {
    return name.endsWith("-good");
  }

  boolean isArabic() {
    return name.endsWith("-arabic");
  }

  String code() {
    return name.substring(0, CODE).toUpperCase(Locale.ROOT);
  }

  /** Everything that is wrong with it. */
  List<Diagnostic> diagnostics() {
    BankReader.Loaded loaded =
        BankReader.read("weak", List.of(new BankFile(name + ENDING, read(ENDING))));
    return Checkup.of(loaded, evidence(loaded.bank()));
  }

  /** What the rule says of it. */
  List<Diagnostic> found() {
    return diagnostics().stream().filter(d -> d.rule().code().equals(code())).toList();
  }

  String said() {
    DiagnosticText shown = new DiagnosticText(MESSAGES, Theme.BARE);
    List<String> lines = read(ENDING).lines().toList();
    StringBuilder said = new StringBuilder();
    for (Diagnostic diagnostic : found()) {
      Printed.lines(shown, diagnostic, lines).forEach(line -> said.append(line).append('\n'));
    }
    return said.toString();
  }

  String golden() {
    return read(".txt");
  }

  void writeGolden(String said) {
    try {
      Files.writeString(file(".txt"), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Evidence evidence(Bank bank) {
    Map<String, SourceAtHand> texts = new HashMap<>();
    if (Files.exists(file(".source"))) {
      SourceAtHand text = SourceAtHand.of(read(".source").getBytes(UTF_8));
      bank.sources().keySet().forEach(source -> texts.put(source, text));
    }
    return new Evidence(texts, Seal.EMPTY, "");
  }

  private String read(String ending) {
    try {
      return Files.readString(file(ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String ending) {
    return FOLDER.resolve(name + ending);
  }

  @Override
  public String toString() {
    return name;
  }
}

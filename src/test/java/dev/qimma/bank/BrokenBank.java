package dev.qimma.bank;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.lint.Checkup;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.screen.DiagnosticText;
import dev.qimma.screen.Printed;
import dev.qimma.screen.Theme;
import dev.qimma.source.Seal;
import dev.qimma.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A bank with faults: a question file, beside it what a check of it says, and for some the text of
 * its sources and their seal.
 */
record BrokenBank(String name) {

  static final Messages MESSAGES = Messages.load("en", "/dev/qimma/diagnostic/messages");

  private static final Path FOLDER = Path.of("src/test/resources/dev/qimma/bank/broken");
  private static final String ENDING = ".yaml";

  static Stream<BrokenBank> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .sorted()
          .map(file -> new BrokenBank(file.substring(0, file.length() - ENDING.length())))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return read(ENDING);
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

  /** What is wrong with it when it is spelt like that. */
  List<Diagnostic> diagnostics(String text) {
    return faults(loaded(text));
  }

  /** Its faults; how well its questions are written is another matter. */
  private List<Diagnostic> faults(BankReader.Loaded loaded) {
    return Checkup.of(loaded, evidence(loaded.bank())).stream()
        .filter(diagnostic -> !diagnostic.rule().isAllowable())
        .toList();
  }

  /** What a check prints. */
  String said(String text) {
    DiagnosticText shown = new DiagnosticText(MESSAGES, Theme.BARE);
    BankReader.Loaded loaded = loaded(text);
    List<Diagnostic> diagnostics = faults(loaded);
    List<String> lines = text.lines().toList();
    StringBuilder said = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      boolean isHere = diagnostic.span().file().equals(name + ENDING);
      Printed.lines(shown, diagnostic, isHere ? lines : List.of())
          .forEach(line -> said.append(line).append('\n'));
    }
    int questions = loaded.bank().questions().size();
    return said.append(shown.totals(diagnostics, 1, questions)).append('\n').toString();
  }

  private BankReader.Loaded loaded(String text) {
    return BankReader.read("broken", List.of(new BankFile(name + ENDING, text)));
  }

  private Evidence evidence(Bank bank) {
    Map<String, SourceAtHand> texts = new HashMap<>();
    if (Files.exists(file(".source"))) {
      SourceAtHand text = SourceAtHand.of(read(".source").getBytes(StandardCharsets.UTF_8));
      bank.sources().keySet().forEach(source -> texts.put(source, text));
    }
    Seal seal = Files.exists(file(".sha256")) ? Seal.parse(read(".sha256")) : Seal.EMPTY;
    return new Evidence(texts, seal, name + ".sha256");
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

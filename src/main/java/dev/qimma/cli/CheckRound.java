package dev.qimma.cli;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.files.FoundBank;
import dev.qimma.lint.Checkup;
import dev.qimma.lint.Evidence;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What one look at some banks found.
 *
 * @param files that were looked at, by their paths
 * @param seals what is to be written to which file, where quotes are to be sealed
 */
record CheckRound(
    List<Diagnostic> diagnostics,
    Map<String, BankFile> files,
    Map<Path, String> seals,
    int questions) {

  CheckRound {
    diagnostics = List.copyOf(diagnostics);
    files = Map.copyOf(files);
    seals = Map.copyOf(seals);
  }

  /** Looks at banks; ends the verb where a text is given for a source that none of them has. */
  static CheckRound of(
      Function<FoundBank, BankReader.Loaded> reader,
      List<FoundBank> banks,
      SourceTexts texts,
      GivenResponses responses,
      boolean isSealing) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, BankFile> files = new HashMap<>();
    Map<Path, String> seals = new LinkedHashMap<>();
    Set<String> sources = new HashSet<>();
    int questions = 0;
    for (FoundBank bank : banks) {
      BankReader.Loaded loaded = reader.apply(bank);
      Evidence evidence =
          texts.evidence(bank, loaded.bank()).with(responses.attempts(loaded.bank()));
      diagnostics.addAll(Checkup.of(loaded, evidence));
      sources.addAll(loaded.bank().sources().keySet());
      questions += loaded.bank().questions().size();
      bank.files().forEach(file -> files.put(file.path(), file));
      if (isSealing) {
        seals.put(sealFile(bank), Checkup.seal(loaded.bank(), evidence).write());
      }
    }
    texts.requireSources(sources);
    return new CheckRound(diagnostics, files, seals, questions);
  }

  private static Path sealFile(FoundBank bank) {
    if (bank.folder().isEmpty()) {
      throw new Failure(Exit.USAGE, Message.of("check.seal-bundled", bank.name()));
    }
    return Path.of(bank.folder()).resolve(FoundBank.SEAL_FILE);
  }

  /** The lines of a file that was looked at. */
  List<String> lines(String path) {
    BankFile file = files.get(path);
    return file == null ? List.of() : file.lines();
  }

  boolean isClean(boolean isStrict) {
    return diagnostics.stream()
        .map(Diagnostic::severity)
        .noneMatch(s -> s == Severity.ERROR || (isStrict && s == Severity.WARNING));
  }
}

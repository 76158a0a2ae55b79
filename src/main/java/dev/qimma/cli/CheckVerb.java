package dev.qimma.cli;

import dev.qimma.bank.BankFile;
import dev.qimma.bank.BankReader;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.FoundBank;
import dev.qimma.lint.Checkup;
import dev.qimma.lint.Evidence;
import dev.qimma.report.DiagnosticsJson;
import dev.qimma.screen.DiagnosticText;
import dev.qimma.text.Message;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells every problem of banks. */
@Command(
    name = "check",
    description = "Tell every problem of a bank: where, what, and how to mend it.",
    footer = {
      "",
      "Examples:",
      "  qimma check questions/summit",
      "  qimma check questions/summit --source-text report.txt --seal"
    })
final class CheckVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Banks. Default: those of --bank.")
  List<String> paths = List.of();

  @Option(
      names = "--source-text",
      paramLabel = "[SOURCE=]FILE",
      description = "The text of a source, to hold its quotes against. Repeatable.")
  List<String> sourceTexts = List.of();

  @Option(names = "--seal", description = "Record beside the bank that its quotes were found.")
  boolean seal;

  @Option(names = "--strict", description = "Warnings count as errors.")
  boolean strict;

  @Option(names = "--fix", description = "Mend what can be mended surely, then check again.")
  boolean fix;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<FoundBank> banks = paths.isEmpty() ? session.found() : session.found(paths);
    SourceTexts texts = SourceTexts.of(sourceTexts, session);
    if (fix) {
      Fixing.mend(banks, texts, session);
      banks = paths.isEmpty() ? session.found() : session.found(paths);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, List<String>> lines = new HashMap<>();
    Map<Path, String> seals = new LinkedHashMap<>();
    int questions = 0;
    Set<String> sources = new HashSet<>();
    for (FoundBank bank : banks) {
      BankReader.Loaded loaded = BankReader.read(bank.name(), bank.files(), bank.unread());
      Evidence evidence = texts.evidence(bank, loaded.bank());
      diagnostics.addAll(Checkup.of(loaded, evidence));
      sources.addAll(loaded.bank().sources().keySet());
      questions += loaded.bank().questions().size();
      bank.files().forEach(file -> lines.put(file.path(), lines(file)));
      if (seal) {
        seals.put(sealFile(bank), Checkup.seal(loaded.bank(), evidence).write());
      }
    }
    texts.requireSources(sources);
    seals.forEach((file, text) -> Outputs.write(() -> AtomicFile.write(file, text)));
    print(session, diagnostics, lines, questions);
    return isClean(diagnostics) ? Exit.DONE : Exit.NO;
  }

  private static List<String> lines(BankFile file) {
    return file.text().lines().toList();
  }

  private static Path sealFile(FoundBank bank) {
    if (bank.folder().isEmpty()) {
      throw new Failure(Exit.USAGE, Message.of("check.seal-bundled", bank.name()));
    }
    return Path.of(bank.folder()).resolve(FoundBank.SEAL_FILE);
  }

  private void print(
      Session session,
      List<Diagnostic> diagnostics,
      Map<String, List<String>> lines,
      int questions) {
    if (format.equals(Format.JSON)) {
      PrintWriter out = new PrintWriter(session.world().out(), false, StandardCharsets.UTF_8);
      DiagnosticsJson.write(diagnostics, session.messages(), out);
      out.flush();
      return;
    }
    DiagnosticText whole = new DiagnosticText(session.messages(), session.theme());
    DiagnosticText text =
        session.world().isOutputTerminal() ? whole.within(session.printer().width()) : whole;
    for (Diagnostic diagnostic : diagnostics) {
      session.print(
          text.document(diagnostic, lines.getOrDefault(diagnostic.span().file(), List.of())));
    }
    session.print(text.closing(diagnostics, lines.size(), questions));
  }

  private boolean isClean(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(Diagnostic::severity)
        .noneMatch(s -> s == Severity.ERROR || (strict && s == Severity.WARNING));
  }
}

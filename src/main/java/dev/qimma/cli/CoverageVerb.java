package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.FoundBank;
import dev.qimma.lint.BankCoverage;
import dev.qimma.lint.Evidence;
import dev.qimma.report.CoverageJson;
import dev.qimma.report.page.CoveredBank;
import dev.qimma.report.page.CoveredPage;
import dev.qimma.screen.Document;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what banks leave out of their sources and objectives. */
@Command(
    name = "coverage",
    description = "Tell what a bank leaves out: sentences, objectives, quotes.",
    footer = {
      "",
      "Example:",
      "  qimma coverage questions/summit --source-text report.txt --html coverage.html"
    })
final class CoverageVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Banks. Default: those of --bank.")
  List<String> paths = List.of();

  @Option(
      names = "--source-text",
      paramLabel = "[SOURCE=]FILE",
      description = "The text of a source, to look for what is not quoted. Repeatable.")
  List<String> sourceTexts = List.of();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write a page: the text with what is quoted marked, and the questions beside it.")
  String html = "";

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    SourceTexts texts = SourceTexts.of(sourceTexts, session);
    List<BankCoverage> banks = new ArrayList<>();
    List<CoveredBank> covered = new ArrayList<>();
    for (FoundBank found : session.found(paths.isEmpty() ? session.settings().banks() : paths)) {
      Bank bank = valid(found);
      Evidence evidence = texts.evidence(found, bank);
      banks.add(BankCoverage.of(bank, evidence));
      covered.add(new CoveredBank(bank, evidence, banks.get(banks.size() - 1)));
    }
    write(session, covered);
    if (format.equals(Format.JSON)) {
      session.print(CoverageJson.of(banks));
    } else {
      Document.Builder page = Document.builder();
      banks.forEach(bank -> page.add(CoveragePage.of(bank, session.view())));
      session.print(page.build());
    }
    return Exit.DONE;
  }

  private void write(Session session, List<CoveredBank> banks) {
    if (!html.isEmpty()) {
      List<String> languages = session.settings().languages();
      String spoken = session.messages().language();
      String language = languages.size() == 1 ? languages.get(0) : spoken;
      String page = new CoveredPage(banks, languages, language, "qimma " + Version.text()).text();
      Outputs.write(() -> AtomicFile.write(session.file(html, Exit.NOT_WRITTEN), page));
    }
  }

  private static Bank valid(FoundBank found) {
    BankReader.Loaded loaded = BankReader.read(found.name(), found.files(), found.unread());
    if (loaded.hasErrors()) {
      throw new Failure(
          Exit.INVALID_BANK,
          Message.of("bank.invalid", found.name(), loaded.errors()),
          Message.of("bank.invalid.remedy", found.name()));
    }
    return loaded.bank();
  }
}

package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.report.BankJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what the questions rest on. */
@Command(
    name = "source",
    description = "Show the sources and the passages quoted from them.",
    subcommands = SourceImportVerb.class)
final class SourceVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "A source or a passage. Default: all.")
  String id = "";

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<Bank> banks = session.banks();
    if (!id.isEmpty() && banks.stream().noneMatch(this::has)) {
      throw new Failure(Exit.USAGE, Message.of("source.unknown", id));
    }
    if (format.equals(Format.JSON)) {
      session.print(BankJson.sources(banks, id));
      return Exit.DONE;
    }
    Document.Builder page = Document.builder();
    banks.forEach(bank -> add(page, bank, session.view()));
    session.print(page.build());
    return Exit.DONE;
  }

  private boolean has(Bank bank) {
    return bank.sources().containsKey(id)
        || bank.passages().values().stream().anyMatch(one -> one.passage().id().equals(id));
  }

  private void add(Document.Builder page, Bank bank, View view) {
    for (Source source : bank.sources().values()) {
      List<Passage> passages =
          bank.passages().values().stream()
              .map(located -> located.passage())
              .filter(passage -> passage.source().equals(source.id()))
              .filter(passage -> id.isEmpty() || id.equals(source.id()) || id.equals(passage.id()))
              .toList();
      if (id.isEmpty() || id.equals(source.id())) {
        view.wordings(source.title()).forEach(title -> page.text(Style.HEADING, title));
        page.text(Style.QUIET, view.say("source.passages", passages.size()));
      }
      for (Passage passage : passages) {
        page.gap().line(new Run(passage.id(), Style.KEY));
        page.add(VerdictScreen.quote(passage, view));
      }
    }
  }
}

package dev.qimma.cli;

import dev.qimma.authoring.Canonical;
import dev.qimma.authoring.CanonicalForm;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.FoundBank;
import dev.qimma.screen.DiagnosticText;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.Theme;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts question files into canonical form. */
@Command(
    name = "fmt",
    description = "Put question files into canonical form; comments and order stay.",
    footer = {"", "Examples:", "  qimma fmt my-bank", "  qimma fmt my-bank --check"})
final class FmtVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Banks. Default: those of --bank.")
  List<String> paths = List.of();

  @Option(names = "--check", description = "Write nothing; exit with 1 where a file would change.")
  boolean check;

  private int code = Exit.DONE;
  private int files;
  private int changed;

  @Override
  public Integer call() {
    Session session = root.session();
    List<String> specs = paths.isEmpty() ? session.settings().banks() : paths;
    List<WholeBank> banks = specs.stream().flatMap(spec -> WholeBank.at(spec, session)).toList();
    banks.forEach(bank -> requireOwn(bank.found()));
    Told told = new Told(session);
    for (WholeBank bank : banks) {
      bank.found().unread().stream()
          .filter(d -> bank.isMeant(d.span().file()))
          .forEach(d -> tell(told, d));
      CanonicalForm.of(bank.found().name(), bank.found().files()).stream()
          .filter(file -> bank.isMeant(file.file().path()))
          .forEach(file -> settle(told, bank, file));
    }
    told.close("fmt.more");
    session.tell(Message.of(check ? "fmt.total-check" : "fmt.total", changed, files));
    return code;
  }

  private static void requireOwn(FoundBank bank) {
    if (bank.folder().isEmpty()) {
      throw new Failure(
          Exit.USAGE, Message.of("fmt.bundled", bank.name()), Message.of("fmt.bundled.remedy"));
    }
  }

  private void settle(Told told, WholeBank bank, Canonical file) {
    files++;
    file.faults().forEach(fault -> tell(told, fault));
    if (!file.isChanged()) {
      return;
    }
    changed++;
    if (check) {
      code = Exit.worse(code, Exit.NO);
    } else {
      Path path = bank.path(file.file());
      Outputs.write(() -> AtomicFile.write(path, file.text()));
    }
    root.session().print(Document.builder().message(Style.PLAIN, file.file().path()).build());
  }

  /** What cannot be read stays as it is. */
  private void tell(Told told, Diagnostic fault) {
    code = Exit.worse(code, Exit.INVALID_BANK);
    String line = new DiagnosticText(root.session().messages(), Theme.BARE).line(fault);
    told.add(Document.builder().message(Style.PLAIN, line).build());
  }
}

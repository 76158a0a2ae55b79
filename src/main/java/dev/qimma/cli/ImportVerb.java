package dev.qimma.cli;

import dev.qimma.diagnostic.Rule;
import dev.qimma.exchange.Importing;
import dev.qimma.exchange.Incoming;
import dev.qimma.report.ImportJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings questions of other programs into a bank. */
@Command(
    name = "import",
    description = "Bring questions of other programs into a bank, new or there already.",
    footer = {
      "",
      "Examples:",
      "  qimma import quiz.gift",
      "  qimma import moodle.xml --into my-bank --dry-run"
    })
final class ImportVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files of questions, - for standard input. What format they are in is told by their"
              + " content.")
  List<String> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Read as this format, whatever the content looks like: gift, moodle, csv, tsv, qti12,"
              + " qti21, qti30, apkg, exam-terminal, quiz-prep, quizam, doc2quiz, text2qti,"
              + " quixote.")
  String from = "";

  @Option(
      names = "--into",
      paramLabel = "BANK",
      description =
          "The bank: a folder or a file, begun where it is not there. Default: a folder here,"
              + " called like the file.")
  String into = "";

  @Option(names = "--dry-run", description = "Tell what would come, and write nothing.")
  boolean dryRun;

  @Option(
      names = "--strict",
      description = "End with exit code 3 where something was left out or lost.")
  boolean strict;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    String language = ContentLanguage.taken(root.options);
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    int code = Exit.DONE;
    for (String file : files) {
      code = Exit.worse(code, take(session, file, language));
    }
    return code;
  }

  private int take(Session session, String shown, String language) {
    ForeignFile read = ForeignFile.read(session, shown, from);
    Incoming incoming = read.format().read(read.file());
    ImportTarget target =
        ImportTarget.of(session, into, shown, Importing.language(incoming, language));
    Importing.Imported imported = target.take(read.file(), incoming, language);
    ImportPage page = new ImportPage(session, read.format(), imported);
    boolean isWritten = !dryRun && !imported.files().isEmpty();
    if (isWritten) {
      target.write(imported);
    }
    if (format.equals(Format.JSON)) {
      session.print(
          ImportJson.of(read.format().name(), shown, target.name(), imported, session.messages()));
    } else {
      page.print(target.name(), isWritten, dryRun);
    }
    return code(imported);
  }

  private int code(Importing.Imported imported) {
    boolean isUnreadable =
        imported.problems().stream().anyMatch(one -> one.rule() == Rule.UNREADABLE_FILE);
    if (isUnreadable && imported.arrivals().isEmpty()) {
      return Exit.UNREADABLE;
    }
    return strict && !imported.problems().isEmpty() ? Exit.REJECTED : Exit.DONE;
  }
}

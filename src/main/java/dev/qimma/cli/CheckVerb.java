package dev.qimma.cli;

import dev.qimma.files.AtomicFile;
import dev.qimma.files.FoundBank;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "  qimma check questions/summit --source-text report.txt --seal",
      "  qimma check my-bank --watch",
      "  qimma check --explain QI204"
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

  @Option(names = "--format", paramLabel = "text|json|sarif|github", description = "Default: text.")
  String format = Format.TEXT;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      description = "Tell what a rule is about, with a bad and a good example.")
  @Nullable String explain;

  @Option(
      names = "--responses",
      paramLabel = "FILE",
      description = "Responses of learners, to tell what they say of the questions. Repeatable.")
  List<String> responses = List.of();

  @Option(names = "--watch", description = "Check again at every save, until Ctrl-C.")
  boolean watch;

  @Override
  public Integer call() {
    Session session = root.session();
    if (explain != null) {
      Format.checked(format, Format.TEXT, Format.JSON);
      new Explaining(session).print(explain, format);
      return Exit.DONE;
    }
    Format.checked(format, Format.TEXT, Format.JSON, CheckPages.SARIF, CheckPages.GITHUB);
    CheckPages pages = new CheckPages(session, format);
    if (watch) {
      if (seal || fix) {
        throw new Failure(
            Exit.USAGE, Message.of("check.watch-with", seal ? "--seal" : "--fix", "--watch"));
      }
      return new CheckWatch(session, pages, () -> look(session)).run(watched(session));
    }
    if (fix) {
      Fixing.mend(found(session), SourceTexts.of(sourceTexts, session), session);
    }
    CheckRound round = look(session);
    round.seals().forEach((file, text) -> Outputs.write(() -> AtomicFile.write(file, text)));
    pages.print(round);
    return round.isClean(strict) ? Exit.DONE : Exit.NO;
  }

  private CheckRound look(Session session) {
    return CheckRound.of(
        session.desk()::read,
        found(session),
        SourceTexts.of(sourceTexts, session),
        new GivenResponses(session, responses),
        seal);
  }

  private List<FoundBank> found(Session session) {
    return paths.isEmpty() ? session.found() : session.found(paths);
  }

  /** What may be saved: banks that are no bundled ones, and texts of sources. */
  private List<Path> watched(Session session) {
    List<Path> watched = new ArrayList<>();
    (paths.isEmpty() ? session.settings().banks() : paths)
        .forEach(path -> watched.add(session.file(path, Exit.UNREADABLE)));
    for (String spec : sourceTexts) {
      watched.add(session.file(spec.substring(spec.indexOf('=') + 1), Exit.UNREADABLE));
    }
    return watched;
  }
}

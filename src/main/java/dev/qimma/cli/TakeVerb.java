package dev.qimma.cli;

import dev.qimma.quiz.Answers;
import dev.qimma.quiz.Console;
import dev.qimma.quiz.sheet.Sheet;
import dev.qimma.text.Message;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Fills in a sheet; no bank is needed. */
@Command(
    name = "take",
    description = "Answer the questions of a sheet, where no bank and no key is.",
    footer = {
      "",
      "Examples:",
      "  qimma take sheet.yaml --learner Sara --out sara.yaml",
      "  qimma take sheet.yaml --learner Omar --out omar.yaml < replies.txt"
    })
final class TakeVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "SHEET", description = "A sheet, as “qimma sheet” writes it.")
  String sheet = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the responses go, after every answer; what is there already is gone on with."
              + " Default: responses.yaml.")
  String out = "responses.yaml";

  @Override
  public Integer call() {
    Session session = root.session();
    SheetFiles files = new SheetFiles(session, sheet, out);
    Sheet blank = files.sheet();
    String learner = session.settings().learner().strip();
    SheetFiles.Kept kept = files.kept(blank);
    if (kept.isAnothers(learner) && !mayReplace(session, kept)) {
      throw new Failure(
          Exit.USAGE, Message.of(kept.fault(), out, kept.learner()), Message.of("take.remedy"));
    }
    Sheet begun = kept.isAnothers(learner) ? blank : kept.sheet().orElse(blank);
    Optional<Sheet> named = named(session, learner.isEmpty() ? begun : begun.of(learner));
    return named.map(sheet -> new Taking(session, files).take(sheet)).orElse(Exit.INTERRUPTED);
  }

  /** Only a person may let another's responses go. */
  private static boolean mayReplace(Session session, SheetFiles.Kept kept) {
    if (session.isUnattended()) {
      return false;
    }
    session.tell(Message.of(kept.fault(), kept.file(), kept.learner()));
    return session.console().ask("take.replace", session.view()) instanceof Console.Typed typed
        && Answers.isYes(typed.text());
  }

  /** With somebody's name on it; empty where a person would not say. */
  private static Optional<Sheet> named(Session session, Sheet sheet) {
    if (!sheet.learner().isEmpty()) {
      return Optional.of(sheet);
    }
    if (session.isUnattended()) {
      throw new Failure(
          Exit.USAGE, Message.of("take.nameless"), Message.of("take.nameless.remedy"));
    }
    while (session.console().ask("take.name", session.view()) instanceof Console.Typed typed) {
      if (!typed.text().isBlank()) {
        return Optional.of(sheet.of(typed.text().strip()));
      }
    }
    return Optional.empty();
  }
}

package dev.qimma.cli;

import dev.qimma.authoring.BankGuide;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells how a verb is used. */
@Command(
    name = "help",
    description = "Tell how qimma, or one of its verbs, is used; or how questions are written.",
    footer = {"", "Examples:", "  qimma help grade", "  qimma help bank"})
final class HelpVerb implements Callable<Integer> {

  /** What is explained besides verbs. */
  private static final String BANK = "bank";

  @ParentCommand Root root = Root.NONE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "VERB",
      arity = "0..*",
      description = "A verb; or bank: how questions are written. Default: qimma itself.")
  List<String> verbs = List.of();

  @Override
  public Integer call() {
    if (verbs.equals(List.of(BANK))) {
      Session session = root.session();
      session.print(BankGuidePage.of(BankGuide.in(session.messages().language())));
      return Exit.DONE;
    }
    CommandLine qimma = spec.parent().commandLine();
    CommandLine asked = qimma;
    for (String verb : verbs) {
      asked = asked.getSubcommands().get(verb);
      if (asked == null) {
        throw new Failure(
            Exit.USAGE, Message.of("help.unknown", verb), Message.of("help.unknown.remedy"));
      }
    }
    asked.usage(qimma.getOut());
    return Exit.DONE;
  }
}

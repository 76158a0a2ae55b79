package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.report.ReviewsCsv;
import dev.qimma.text.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what a learner has done for other programs. */
@Command(
    name = "export",
    description = "Write what a learner has done, for other programs.",
    footer = {
      "",
      "Examples:",
      "  qimma export --reviews > reviews.csv",
      "  qimma export --reviews | qimma memory replay -"
    })
final class ExportVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Option(names = "--reviews", description = "The log of reviews, as “memory replay” reads it.")
  boolean reviews;

  @Option(names = "--format", paramLabel = "csv", description = "Default: csv.")
  String format = Format.CSV;

  @Override
  public Integer call() throws IOException {
    Session session = root.session();
    Format.checked(format, Format.CSV);
    if (!reviews) {
      throw new Failure(
          Exit.USAGE, Message.of("export.nothing"), Message.of("export.nothing.remedy"));
    }
    List<Bank> banks = session.banks();
    StudySettings settings = StudySettings.of(StudySettings.Flags.NONE, session);
    ReviewsCsv.write(
        new StudyRoom(session, banks, settings).memories().reviews(), session.world().out());
    return Exit.DONE;
  }
}

package dev.qimma.cli;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.fit.Fit;
import dev.qimma.report.FitJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Fits the weights of the memory model to a learner. */
@Command(
    name = "fit",
    description = "Fit the weights of the memory model to the reviews of a learner.",
    footer = {
      "",
      "Examples:",
      "  qimma memory fit reviews.csv",
      "  qimma memory fit - --format json < reviews.csv"
    })
final class MemoryFitVerb implements Callable<Integer> {

  @ParentCommand MemoryVerb memory = MemoryVerb.NONE;

  @Mixin ReviewOptions options = new ReviewOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = memory.root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    Parameters weights = options.weights();
    Fit fit = Fit.of(options.log(session).reviews(), weights);
    if (format.equals(Format.JSON)) {
      session.print(FitJson.of(fit));
    } else {
      session.print(new FitPage(session.view()).of(fit));
    }
    return Exit.DONE;
  }
}

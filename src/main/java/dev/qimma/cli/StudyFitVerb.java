package dev.qimma.cli;

import dev.qimma.memory.Parameters;
import dev.qimma.memory.fit.Fit;
import dev.qimma.report.FitJson;
import dev.qimma.study.progress.Bin;
import dev.qimma.study.progress.Predicted;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits the learner's own parameters to all that the learner has studied. */
@Command(
    name = "fit",
    description = "Fit the memory model to your own reviews, of all banks together.",
    footer = {"", "Examples:", "  qimma study fit", "  qimma study fit --reset"})
final class StudyFitVerb implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--reset", description = "Go back to the default parameters.")
  boolean reset;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = ((Root) spec.root().userObject()).session();
    Format.checked(format, Format.TEXT, Format.JSON);
    OwnParameters own = new OwnParameters(session);
    if (reset) {
      own.reset();
      session.say("fit.reset");
      return Exit.DONE;
    }
    StudyRoom room = StudyRoom.of(session);
    Parameters before = room.settings().parameters();
    Fit fit = room.fit();
    if (fit.isAccepted()) {
      own.keep(fit.parameters());
    }
    if (format.equals(Format.JSON)) {
      session.print(FitJson.of(fit));
    } else {
      session.print(
          new StudyFitPage(session.view(), session.printer().width())
              .of(fit, before, calibration(room.with(fit.parameters()))));
    }
    return Exit.DONE;
  }

  private static List<Bin> calibration(StudyRoom room) {
    return Predicted.of(room.memories().all()).byRecall();
  }
}

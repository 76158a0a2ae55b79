package dev.qimma.cli;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.Intervals;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Replay;
import dev.qimma.report.ReplayOutput;
import dev.qimma.text.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells the state of each memory after every review. */
@Command(
    name = "replay",
    description = "Tell the state of each memory after every review of a log.",
    footer = {
      "",
      "Examples:",
      "  qimma memory replay reviews.csv",
      "  qimma memory replay - --retention 0.85 --max-interval 365 --format json < reviews.csv"
    })
final class MemoryReplayVerb implements Callable<Integer> {

  private static final int LONGEST = 36500;

  @ParentCommand MemoryVerb memory = MemoryVerb.NONE;

  @Mixin ReviewOptions options = new ReviewOptions();

  @Option(
      names = "--retention",
      paramLabel = "R",
      description = "The chance of recall at which a review is due. Default: 0.9.")
  BigDecimal retention = new BigDecimal("0.9");

  @Option(
      names = "--max-interval",
      paramLabel = "DAYS",
      description = "No interval is longer. Default: 36500.")
  int longest = LONGEST;

  @Option(names = "--format", paramLabel = "csv|json", description = "Default: csv.")
  String format = Format.CSV;

  @Override
  public Integer call() throws IOException {
    Session session = memory.root.session();
    Format.checked(format, Format.CSV, Format.JSON);
    double target = target();
    Intervals intervals = intervals();
    MemoryModel model = new Fsrs6(options.weights());
    ReplayOutput output =
        new ReplayOutput(
            Replay.of(model, options.log(session).reviews()),
            state -> intervals.days(model.interval(state, target)));
    if (format.equals(Format.JSON)) {
      session.print(output.json());
    } else {
      output.csv(session.world().out());
    }
    return Exit.DONE;
  }

  private double target() {
    double target = retention.doubleValue();
    if (target <= 0 || target >= 1) {
      throw new Failure(Exit.USAGE, Message.of("memory.retention", retention.toString()));
    }
    return target;
  }

  private Intervals intervals() {
    if (longest < 1 || longest > LONGEST) {
      throw new Failure(
          Exit.USAGE,
          Message.of("memory.max-interval", String.valueOf(longest), "1", String.valueOf(LONGEST)));
    }
    return new Intervals(longest);
  }
}

package dev.qimma.cli;

import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The scheduler for other programs. */
@Command(
    name = Verbs.MEMORY,
    description = "The FSRS-6 scheduler for other programs: review logs in, numbers out.")
final class MemoryVerb implements Callable<Integer> {

  /** Stands where picocli has not put the real one yet. */
  static final MemoryVerb NONE = new MemoryVerb();

  @ParentCommand Root root = Root.NONE;

  @Override
  public Integer call() {
    throw new Failure(
        Exit.USAGE,
        Message.of("usage.missing", List.of("replay|fit")),
        Message.of("usage.help", "qimma memory"));
  }
}

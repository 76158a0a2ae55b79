package dev.qimma.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Leaves the prompt. */
@Command(name = "quit", aliases = "exit", description = "Leave.")
final class QuitVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Override
  public Integer call() {
    root.desk().leave();
    return Exit.DONE;
  }
}

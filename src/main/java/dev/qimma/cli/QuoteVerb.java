package dev.qimma.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is done with quotes; by itself it tells what that is. */
@Command(
    name = "quote",
    description = "Add a quote to a bank: qimma quote add.",
    subcommands = QuoteAddVerb.class)
final class QuoteVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.USAGE;
  }
}

package dev.qimma.cli;

import dev.qimma.text.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what a shell reads to complete lines. */
@Command(
    name = "completion",
    description = "Write the completion script of a shell: verbs, flags, ids and topics.",
    footer = {
      "",
      "Examples:",
      "  qimma completion bash > ~/.local/share/bash-completion/completions/qimma",
      "  qimma completion zsh > ~/.zfunc/_qimma",
      "  qimma completion fish > ~/.config/fish/completions/qimma.fish"
    })
final class CompletionVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "bash|zsh|fish", arity = "1", description = "The shell.")
  String shell = "";

  @Override
  public Integer call() {
    if (!PreparedCompletion.SHELLS.contains(shell)) {
      throw new Failure(Exit.USAGE, Message.of("completion.shell", shell));
    }
    root.desk().world().out().print(PreparedCompletion.of(shell));
    return Exit.DONE;
  }
}

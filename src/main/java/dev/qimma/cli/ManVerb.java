package dev.qimma.cli;

import dev.qimma.files.AtomicFile;
import dev.qimma.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes manual pages. */
@Command(
    name = "man",
    hidden = true,
    description = "Write the manual page of a verb, or all pages into a folder.",
    footer = {"", "Examples:", "  qimma man grade | man -l -", "  qimma man --out man1"})
final class ManVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "VERB",
      arity = "0..*",
      description = "A verb, such as quiz or source import. Default: qimma itself.")
  List<String> verbs = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "The folder for all pages.")
  @Nullable String out;

  @Override
  public Integer call() {
    CommandLine qimma = Verbs.of(new Root(null));
    if (out != null) {
      Path folder = root.session().file(out, Exit.NOT_WRITTEN);
      writeAll(qimma.getCommandSpec(), folder);
      return Exit.DONE;
    }
    CommandLine asked = qimma;
    for (String verb : verbs) {
      asked = asked.getSubcommands().get(verb);
      if (asked == null) {
        throw new Failure(
            Exit.USAGE, Message.of("help.unknown", verb), Message.of("help.unknown.remedy"));
      }
    }
    root.desk().world().out().print(ManPage.of(asked.getCommandSpec()));
    return Exit.DONE;
  }

  private static void writeAll(CommandSpec verb, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Failure(Exit.NOT_WRITTEN, Message.of("error.output", folder.toString()));
    }
    Path file = folder.resolve(ManPage.name(verb) + ".1");
    Outputs.write(() -> AtomicFile.write(file, ManPage.of(verb)));
    Completed.verbs(verb).forEach(below -> writeAll(below, folder));
  }
}

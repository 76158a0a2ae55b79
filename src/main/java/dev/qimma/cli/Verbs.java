package dev.qimma.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as picocli knows it: every verb, each with its own help. */
final class Verbs {

  /** The verb with parts of its own; to build them costs every other verb time. */
  static final String MEMORY = "memory";

  private Verbs() {}

  /** As for a line of these words: verbs that they do not name are left without their parts. */
  static CommandLine of(Root root, List<String> words) {
    CommandLine line = new CommandLine(root);
    if (words.contains(MEMORY)) {
      Optional.ofNullable(line.getSubcommands().get(MEMORY)).ifPresent(Verbs::addParts);
    }
    return whole(line);
  }

  static CommandLine of(Root root) {
    return of(root, List.of(MEMORY));
  }

  private static void addParts(CommandLine memory) {
    memory.addSubcommand(new MemoryReplayVerb());
    memory.addSubcommand(new MemoryFitVerb());
  }

  private static CommandLine whole(CommandLine line) {
    line.setExpandAtFiles(false);
    line.getSubcommands().values().forEach(verb -> addHelp(verb.getCommandSpec()));
    return line;
  }

  private static void addHelp(CommandSpec verb) {
    if (verb.findOption("--help") == null) {
      verb.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Show this help message and exit.")
              .build());
    }
  }
}

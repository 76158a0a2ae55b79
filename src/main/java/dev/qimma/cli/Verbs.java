package dev.qimma.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as picocli knows it: every verb, each with its own help. */
final class Verbs {

  private Verbs() {}

  static CommandLine of(Root root) {
    CommandLine line = new CommandLine(root);
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

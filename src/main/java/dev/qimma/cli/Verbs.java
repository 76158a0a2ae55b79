package dev.qimma.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as picocli knows it: every verb, each with its own help. */
final class Verbs {

  /** The verb with parts of its own; to build them costs every other verb time. */
  static final String MEMORY = "memory";

  private Verbs() {}

  /**
   * As for a line of these words: the verb that it begins with, alone, because to build all costs
   * time; all of them where it begins otherwise or asks for help on another.
   */
  static CommandLine of(Root root, List<String> words) {
    Optional<CommandLine> alone = words.stream().findFirst().flatMap(word -> alone(root, word));
    CommandLine line = alone.orElseGet(() -> new CommandLine(root));
    if (words.contains(MEMORY)) {
      Optional.ofNullable(line.getSubcommands().get(MEMORY)).ifPresent(Verbs::addParts);
    }
    return whole(line);
  }

  private static Optional<CommandLine> alone(Root root, String word) {
    Command all = Root.class.getAnnotation(Command.class);
    for (Class<?> verb : all.subcommands()) {
      if (verb != HelpVerb.class && verb.getSimpleName().equalsIgnoreCase(word + "Verb")) {
        return Optional.of(verb)
            .filter(found -> found.getAnnotation(Command.class).name().equals(word))
            .map(found -> alone(root, all.name(), word, found));
      }
    }
    return Optional.empty();
  }

  private static CommandLine alone(Root root, String name, String word, Class<?> verb) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(root).name(name);
    spec.addMixin("options", CommandSpec.forAnnotatedObject(root.options));
    return new CommandLine(spec).addSubcommand(word, verb);
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

package dev.qimma.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

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

  /** By the name of its class, so that no other verb is loaded. */
  private static Optional<CommandLine> alone(Root root, String word) {
    if (word.length() < 2
        || word.equals("help")
        || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return Optional.empty();
    }
    String stem = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    try {
      Class<?> verb = Class.forName(Verbs.class.getPackageName() + "." + stem + "Verb");
      Command said = verb.getAnnotation(Command.class);
      return said == null || !said.name().equals(word)
          ? Optional.empty()
          : Optional.of(alone(root, "qimma", word, verb));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static CommandLine alone(Root root, String name, String word, Class<?> verb) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(root).name(name);
    spec.addMixin("options", CommandSpec.forAnnotatedObject(root.options));
    return new CommandLine(spec).addSubcommand(word, verb);
  }

  /** All of them, with all their parts. */
  static CommandLine of(Root root) {
    CommandLine line = new CommandLine(root);
    Optional.ofNullable(line.getSubcommands().get(MEMORY)).ifPresent(Verbs::addParts);
    return whole(line);
  }

  private static void addParts(CommandLine memory) {
    memory.addSubcommand(new MemoryReplayVerb());
    memory.addSubcommand(new MemoryFitVerb());
  }

  /** Of help: what it does, how that looks, and only then every flag. */
  private static final List<String> EXAMPLES_FIRST =
      List.of(
          UsageMessageSpec.SECTION_KEY_HEADER_HEADING,
          UsageMessageSpec.SECTION_KEY_HEADER,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST);

  private static CommandLine whole(CommandLine line) {
    line.setHelpSectionKeys(EXAMPLES_FIRST);
    line.getCommandSpec().usageMessage().synopsisHeading("%nUsage: ").optionListHeading("%n");
    line.setExpandAtFiles(false);
    line.getSubcommands().values().forEach(verb -> addHelp(verb.getCommandSpec()));
    return line;
  }

  private static void addHelp(CommandSpec verb) {
    verb.usageMessage()
        .synopsisHeading("%nUsage: ")
        .parameterListHeading("%n")
        .optionListHeading("%n");
    if (verb.findOption("--help") == null) {
      verb.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Show this help message and exit.")
              .build());
    }
  }
}

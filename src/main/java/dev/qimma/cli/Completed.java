package dev.qimma.cli;

import dev.qimma.exchange.Formats;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What may stand where on a line, from the model of the command line. */
final class Completed {

  /** Flags whose values the bank has, by what {@code complete} calls these. */
  static final Map<String, String> OF_BANK =
      Map.of("--topic", "topics", "--objective", "objectives", "--tag", "tags", "--id", "ids");

  /** Verbs that take the id of a question. */
  static final List<String> BY_ID = List.of("show");

  private Completed() {}

  static List<CommandSpec> verbs(CommandSpec qimma) {
    return qimma.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .distinct()
        .filter(verb -> !verb.usageMessage().hidden())
        .toList();
  }

  /** The long flags of a verb, or the short one where there is no other. */
  static List<String> flags(CommandSpec verb) {
    return options(verb).map(OptionSpec::longestName).sorted().toList();
  }

  static Stream<OptionSpec> options(CommandSpec verb) {
    return verb.options().stream().filter(option -> !option.hidden());
  }

  /** Verbs below a verb, and the few words that its arguments may be. */
  static List<String> words(CommandSpec verb) {
    TreeSet<String> words = new TreeSet<>(verb.subcommands().keySet());
    verb.positionalParameters().forEach(argument -> words.addAll(values(argument)));
    return List.copyOf(words);
  }

  /** The values of a flag where they are few: those of a catalogue, or {@code text|json}. */
  static List<String> values(ArgSpec argument) {
    return switch (argument.paramLabel()) {
      case "KIND" -> Kinds.all().stream().map(Kind::name).toList();
      case "FORMAT" -> formats(argument);
      default -> told(argument.paramLabel());
    };
  }

  private static List<String> formats(ArgSpec argument) {
    boolean isWritten = argument instanceof OptionSpec flag && flag.longestName().equals("--to");
    return Formats.all().stream()
        .filter(format -> format.isWritable() || !isWritten)
        .map(dev.qimma.exchange.Format::name)
        .toList();
  }

  private static List<String> told(String label) {
    return label.contains("|")
        ? Arrays.stream(label.split("\\|", -1))
            .map(value -> value.replaceFirst(" .*", ""))
            .filter(Completed::isWord)
            .toList()
        : List.of();
  }

  private static boolean isWord(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }

  /** Every flag that has a value, each once, with what the value may be; nothing for a file. */
  static Map<String, Optional<List<String>>> valued(CommandSpec qimma) {
    Map<String, Optional<List<String>>> valued = new java.util.TreeMap<>();
    Stream.concat(Stream.of(qimma), verbs(qimma).stream())
        .flatMap(Completed::options)
        .filter(option -> option.arity().max() > 0)
        .forEach(
            option ->
                valued.merge(
                    option.longestName(),
                    Optional.of(values(option)).filter(list -> !list.isEmpty()),
                    (one, other) -> one.or(() -> other)));
    return valued;
  }
}

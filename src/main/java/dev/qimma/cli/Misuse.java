package dev.qimma.cli;

import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, said with what was probably meant. */
final class Misuse {

  private static final int NEAR = 2;

  private Misuse() {}

  static Message of(ParameterException wrong) {
    CommandLine verb = wrong.getCommandLine();
    Message fault =
        strayWord(wrong, verb)
            .map(word -> Message.of("help.unknown", word))
            .orElseGet(() -> Message.of("usage.fault", String.valueOf(wrong.getMessage())));
    return Message.of(
        "error.remedy",
        fault,
        meant(wrong, verb)
            .map(word -> Message.of("usage.near", word))
            .orElseGet(() -> Message.of("usage.help", verb.getCommandSpec().qualifiedName())));
  }

  /** What stands in place of a verb and is none. */
  private static Optional<String> strayWord(ParameterException wrong, CommandLine verb) {
    return wrong instanceof UnmatchedArgumentException unmatched && verb.getParent() == null
        ? unmatched.getUnmatched().stream().limit(1).filter(w -> !w.startsWith("-")).findFirst()
        : Optional.empty();
  }

  private static Optional<String> meant(ParameterException wrong, CommandLine verb) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return Optional.empty();
    }
    List<String> all = unmatched.getUnmatched();
    String typed =
        all.stream().filter(word -> word.startsWith("-")).findFirst().orElseGet(() -> all.get(0));
    return EditDistance.nearest(typed, typed.startsWith("-") ? flags(verb) : verbs(verb), NEAR);
  }

  private static List<String> flags(CommandLine verb) {
    return verb.getCommandSpec().options().stream()
        .flatMap(option -> List.of(option.names()).stream())
        .toList();
  }

  private static List<String> verbs(CommandLine verb) {
    return new ArrayList<>(verb.getSubcommands().keySet());
  }
}

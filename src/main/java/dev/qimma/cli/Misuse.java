package dev.qimma.cli;

import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
            .orElseGet(() -> fault(wrong));
    return Message.of(
        "error.remedy",
        fault,
        meant(wrong, verb)
            .map(word -> Message.of("usage.near", word))
            .orElseGet(() -> Message.of("usage.help", verb.getCommandSpec().qualifiedName())));
  }

  private static Message fault(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
      return Message.of("usage.twice", label(twice.getOverwritten()));
    }
    return wrong.getArgSpec() == null || wrong.getValue() == null
        ? Message.of("usage.unclear", String.valueOf(wrong.getMessage()))
        : value(wrong.getArgSpec(), wrong.getValue());
  }

  private static Message unmatched(UnmatchedArgumentException unmatched) {
    String word = odd(unmatched.getUnmatched());
    return Message.of(word.startsWith("-") ? "usage.no-flag" : "usage.unexpected", word);
  }

  /** A flag at the end without its value, or words that a verb cannot do without. */
  private static Message missing(MissingParameterException missing) {
    ArgSpec first = missing.getMissing().get(0);
    return first.isOption() && !first.required()
        ? Message.of("usage.no-value", label(first), first.paramLabel())
        : Message.of("usage.missing", missing.getMissing().stream().map(Misuse::label).toList());
  }

  private static Message value(ArgSpec argument, String value) {
    Class<?> type = argument.typeInfo().isMultiValue() ? String.class : argument.type();
    if (type == boolean.class) {
      return Message.of("usage.takes-none", label(argument), value);
    }
    String key = type == BigDecimal.class ? "usage.number" : "setting.number";
    return Message.of(key, label(argument), value);
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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
    String typed = odd(unmatched.getUnmatched());
    return EditDistance.nearest(typed, typed.startsWith("-") ? flags(verb) : verbs(verb), NEAR);
  }

  /** Of the words that nothing is known of, the one to tell: a flag before others. */
  private static String odd(List<String> words) {
    return words.stream()
        .filter(word -> word.startsWith("-"))
        .findFirst()
        .or(() -> words.stream().findFirst())
        .orElse("");
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

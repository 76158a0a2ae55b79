package dev.qimma.cli;

import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * How a verb is used, in Arabic: names at the left, sentences from the right. In English the parser
 * tells it from what stands beside the flags; the words here are read only where Arabic is spoken.
 */
final class ArabicHelp {

  static final Messages WORDS = Messages.load(Localized.ARABIC, "/dev/qimma/cli/usage");

  private static final int LABEL_WIDTH = 26;
  private static final String COMMAND = "  qimma";

  private final CommandSpec verb;
  private final Document.Builder page = Document.builder();

  private ArabicHelp(CommandSpec verb) {
    this.verb = verb;
  }

  /** Lets every verb of the line tell its use in Arabic. */
  static void speak(CommandLine line, Root root) {
    line.setHelpSectionKeys(List.of("page"));
    line.setHelpSectionMap(
        Map.of("page", help -> root.printer().text(new ArabicHelp(help.commandSpec()).page())));
  }

  private Document page() {
    page.message(Style.PLAIN, said("synopsis", synopsis()));
    page.message(Style.PLAIN, told(verb));
    headerExamples();
    examples();
    listed("arguments", verb.positionalParameters().stream().filter(p -> !p.hidden()).toList());
    listed("flags", flags(false));
    listed("global", flags(true));
    verbs();
    return page.build();
  }

  private String synopsis() {
    StringBuilder synopsis = new StringBuilder(verb.qualifiedName()).append(" [FLAGS]");
    for (PositionalParamSpec argument : verb.positionalParameters()) {
      String label = argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
      synopsis.append(argument.arity().min() > 0 ? " " + label : " [" + label + "]");
    }
    return synopsis + (verb.subcommands().isEmpty() ? "" : " [VERB]");
  }

  private List<OptionSpec> flags(boolean areGlobal) {
    return verb.options().stream()
        .filter(option -> option.inherited() == areGlobal && !option.hidden())
        .toList();
  }

  private void listed(String heading, List<? extends ArgSpec> arguments) {
    if (!arguments.isEmpty()) {
      heading(heading);
      arguments.forEach(argument -> item(label(argument), description(verb, argument)));
    }
  }

  private void verbs() {
    if (!verb.subcommands().isEmpty()) {
      heading("verbs");
      verb.subcommands().values().stream()
          .map(CommandLine::getCommandSpec)
          .distinct()
          .filter(one -> !one.usageMessage().hidden())
          .forEach(one -> item(String.join(", ", one.names()), told(one)));
    }
  }

  private void headerExamples() {
    List<String> lines = commands(verb.usageMessage().header());
    if (!lines.isEmpty()) {
      heading("examples");
    }
    for (int i = 0; i < lines.size(); i++) {
      item(command(lines.get(i).strip()), told("example." + i));
    }
  }

  /** What stands before the remark. */
  private static String command(String example) {
    int end = example.indexOf("  ");
    return end < 0 ? example : example.substring(0, end);
  }

  private void examples() {
    List<String> lines = commands(verb.usageMessage().footer());
    if (!lines.isEmpty()) {
      heading("examples");
      lines.forEach(line -> page.item(Run.of(""), Run.of(line)));
    }
  }

  private static List<String> commands(String... lines) {
    return Stream.of(lines).filter(line -> line.startsWith(COMMAND)).toList();
  }

  private void heading(String key) {
    page.gap().message(Style.HEADING, said(key));
  }

  private void item(String label, String description) {
    String padding = " ".repeat(Math.max(0, LABEL_WIDTH - label.length()));
    page.item(new Run("  " + label + padding + "  ", Style.KEY), Run.of(description));
  }

  private static String label(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return argument.paramLabel();
    }
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  /** What an argument of a verb is for. */
  static String description(CommandSpec verb, ArgSpec argument) {
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    String own = key(verb) + "." + name;
    return told(WORDS.has(own) ? own : name, argument.description());
  }

  private static String told(CommandSpec verb) {
    return told(key(verb), verb.usageMessage().description());
  }

  /** Its name; of a verb below another, both. */
  static String key(CommandSpec verb) {
    boolean isBelow = verb.parent() != null && verb.parent().parent() != null;
    return isBelow ? verb.parent().name() + "." + verb.name() : verb.name();
  }

  /** In English where there are no words for it yet, which a test tells. */
  private static String told(String key, String... english) {
    return WORDS.has(key) ? said(key) : String.join(" ", english);
  }

  private static String said(String key, Object... arguments) {
    return WORDS.sayIsolated(Message.of(key, arguments));
  }
}

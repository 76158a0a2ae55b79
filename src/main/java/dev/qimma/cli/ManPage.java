package dev.qimma.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a verb, in the man macros, from the model that {@code --help} is from. */
final class ManPage {

  private static final String EXITS =
      """
      0  done
      1  done, and the answer is no: below --pass, or check found errors
      2  wrong usage; or an answer was needed under --no-input
      3  --strict, and something was rejected or lost
      4  an input cannot be read as a whole
      5  the bank has errors
      6  an output cannot be written
      70  a bug; --stacktrace tells more
      130  interrupted
      """;

  private final CommandSpec verb;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec verb) {
    this.verb = verb;
  }

  /** Its name as a page: {@code qimma-source-import}. */
  static String name(CommandSpec verb) {
    return verb.qualifiedName("-");
  }

  static String of(CommandSpec verb) {
    return new ManPage(verb).written();
  }

  private String written() {
    String title = name(verb).toUpperCase(Locale.ROOT);
    page.append(".TH ").append(title).append(" 1 \"\" \"qimma ").append(Version.text());
    page.append("\"\n");
    section("NAME");
    text(name(verb) + " - " + String.join(" ", verb.usageMessage().description()));
    section("SYNOPSIS");
    page.append(".B ").append(escaped(verb.qualifiedName())).append('\n');
    text("[FLAGS] " + String.join(" ", arguments()) + (verbs().isEmpty() ? "" : " [VERB]"));
    examples();
    listed("ARGUMENTS", verb.positionalParameters());
    listed("FLAGS", verb.options().stream().filter(o -> !o.hidden()).toList());
    below();
    section("EXIT STATUS");
    EXITS.lines().forEach(line -> item(line.split("  ", 2)[0], line.split("  ", 2)[1]));
    return page.toString();
  }

  private List<CommandSpec> verbs() {
    return Completed.verbs(verb);
  }

  private List<String> arguments() {
    List<String> labels = new ArrayList<>();
    for (ArgSpec argument : verb.positionalParameters()) {
      labels.add(
          argument.arity().min() > 0 ? argument.paramLabel() : "[" + argument.paramLabel() + "]");
    }
    return labels;
  }

  private void examples() {
    List<String> lines =
        Stream.of(verb.usageMessage().header(), verb.usageMessage().footer())
            .flatMap(Arrays::stream)
            .filter(line -> line.startsWith("  "))
            .toList();
    if (!lines.isEmpty()) {
      section("EXAMPLES");
      page.append(".nf\n");
      lines.forEach(line -> text(line.substring(2)));
      page.append(".fi\n");
    }
  }

  private void listed(String heading, List<? extends ArgSpec> arguments) {
    if (!arguments.isEmpty()) {
      section(heading);
      arguments.forEach(
          argument -> item(label(argument), String.join(" ", argument.description())));
    }
  }

  private static String label(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return argument.paramLabel();
    }
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private void below() {
    if (!verbs().isEmpty()) {
      section("VERBS");
      verbs().forEach(v -> item(v.name(), String.join(" ", v.usageMessage().description())));
    }
  }

  private void section(String heading) {
    page.append(".SH ").append(heading).append('\n');
  }

  private void item(String label, String told) {
    page.append(".TP\n.B ").append(escaped(label)).append('\n');
    text(told);
  }

  private void text(String line) {
    page.append(escaped(line)).append('\n');
  }

  /** No text is taken for a request of the formatter's. */
  private static String escaped(String text) {
    String safe = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}

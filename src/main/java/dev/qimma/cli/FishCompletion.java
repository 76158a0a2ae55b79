package dev.qimma.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of fish, which shows what each word is for. */
final class FishCompletion {

  private static final String HEAD =
      """
      # fish completion for qimma; written by: qimma completion fish
      function __qimma_words
        set -l line (commandline -opc)
        set -l bank
        if set -l at (contains -i -- --bank $line)
          set bank --bank $line[(math $at + 1)]
        end
        $line[1] complete $argv[1] $bank 2>/dev/null
      end
      complete -c qimma -f
      """;

  private final StringBuilder script = new StringBuilder(HEAD);

  private FishCompletion() {}

  static String of(CommandSpec qimma) {
    FishCompletion completion = new FishCompletion();
    for (CommandSpec verb : Completed.verbs(qimma)) {
      completion.line("-n __fish_use_subcommand -a " + verb.name(), told(verb));
    }
    Completed.options(qimma).forEach(option -> completion.option("", option));
    for (CommandSpec verb : Completed.verbs(qimma)) {
      completion.verb(verb);
    }
    return completion.script.toString();
  }

  private static String told(CommandSpec verb) {
    return String.join(" ", verb.usageMessage().description());
  }

  private void verb(CommandSpec verb) {
    String here = "-n '__fish_seen_subcommand_from " + verb.name() + "'";
    List<String> words = Completed.words(verb);
    if (!words.isEmpty()) {
      line(here + " -a '" + String.join(" ", words) + "'", "");
    }
    if (Completed.BY_ID.contains(verb.name())) {
      line(here + " -a '(__qimma_words ids)'", "");
    }
    Completed.options(verb)
        .filter(option -> !option.inherited())
        .forEach(option -> option(here + " ", option));
  }

  private void option(String where, OptionSpec option) {
    String name = option.longestName();
    String call = name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1);
    String asked = Completed.OF_BANK.get(name);
    List<String> values = Completed.values(option);
    String value = "";
    if (asked != null) {
      value = " -x -a '(__qimma_words " + asked + ")'";
    } else if (!values.isEmpty()) {
      value = " -x -a '" + String.join(" ", values) + "'";
    } else if (option.arity().max() > 0) {
      value = " -r -F";
    }
    line(where + call + value, String.join(" ", option.description()));
  }

  private void line(String what, String told) {
    script.append("complete -c qimma ").append(what);
    if (!told.isEmpty()) {
      script
          .append(" -d '")
          .append(told.replace("\\", "\\\\").replace("'", "\\'").replace("%%", "%"))
          .append("'");
    }
    script.append('\n');
  }
}

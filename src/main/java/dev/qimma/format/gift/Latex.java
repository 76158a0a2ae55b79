package dev.qimma.format.gift;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands of TeX that begin as a line break of the format does. */
final class Latex {

  private static final Pattern COMMAND = Pattern.compile("\\\\(n[A-Za-z]+)");

  /** What is no word of another language behind a line break. */
  private static final Set<String> SURE =
      Set.of(
          "nabla",
          "neq",
          "notin",
          "nexists",
          "nleq",
          "ngeq",
          "nless",
          "ngtr",
          "nsim",
          "ncong",
          "nmid",
          "nparallel",
          "nsubseteq",
          "nsupseteq",
          "nprec",
          "nsucc",
          "nRightarrow",
          "nLeftarrow",
          "nrightarrow",
          "nleftarrow",
          "nolimits",
          "nonumber",
          "natural",
          "nearrow",
          "nwarrow");

  private static final Set<String> IN_FORMULAS = Set.of("ne", "nu", "ni", "neg", "not", "newline");

  private Latex() {}

  /** Whether the backslash at a place begins such a command. */
  static boolean isAt(String text, int at) {
    Matcher command = COMMAND.matcher(text).region(at, Math.min(text.length(), at + 16));
    if (!command.lookingAt()) {
      return false;
    }
    String word = command.group(1);
    return SURE.contains(word) || (IN_FORMULAS.contains(word) && isInFormula(text, at));
  }

  /** An odd number of dollar signs before it in its line, or an opening of TeX. */
  private static boolean isInFormula(String text, int at) {
    int start = Math.max(text.lastIndexOf('\n', at), at - 500) + 1;
    String before = text.substring(Math.max(start, 0), at);
    long dollars = before.chars().filter(c -> c == '$').count();
    return dollars % 2 == 1
        || before.lastIndexOf("\\(") > before.lastIndexOf("\\)")
        || before.lastIndexOf("\\[") > before.lastIndexOf("\\]");
  }

  /** The first such command of a text. */
  static Optional<String> in(String text) {
    int at = text.indexOf("\\n");
    while (at >= 0) {
      boolean isEscaped = at > 0 && text.charAt(at - 1) == '\\';
      if (!isEscaped && isAt(text, at)) {
        Matcher command = COMMAND.matcher(text);
        return command.find(at) ? Optional.of(command.group()) : Optional.empty();
      }
      at = text.indexOf("\\n", at + 1);
    }
    return Optional.empty();
  }
}

package dev.qimma.cli;

import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lines for which the build has done what picocli would do: help, the version, plain flags. */
final class Bare {

  private static final List<String> HELP = List.of("--help", "-h");
  private static final List<String> VERSION = List.of("--version", "-V");

  private Bare() {}

  /** What such a line asks for; empty for a line that the parser is to read. */
  static Optional<Callable<Integer>> of(Root root, String... words) {
    if (words.length == 0) {
      return Optional.of(root);
    }
    boolean isHelp = words.length <= 2 && HELP.contains(words[words.length - 1]);
    if (isHelp) {
      return help(root, words.length == 1 ? "qimma" : words[0]);
    }
    if (words.length == 1 && VERSION.contains(words[0])) {
      return Optional.of(() -> printed(Version.line() + "\n", root.desk()));
    }
    return PreparedLine.of(root, words);
  }

  private static Optional<Callable<Integer>> help(Root root, String verb) {
    Desk desk = root.desk();
    return desk.messages().language().equals(Localized.ENGLISH)
        ? PreparedHelp.on(verb, desk.world()).map(text -> () -> printed(text, desk))
        : Optional.empty();
  }

  private static int printed(String text, Desk desk) {
    desk.world().out().print(text);
    return Exit.DONE;
  }
}

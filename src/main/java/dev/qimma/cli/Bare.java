package dev.qimma.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lines so short that there is nothing to parse: a verb alone, or no word at all. */
final class Bare {

  private static final List<String> VERSION = List.of("--version", "-V");

  private Bare() {}

  /** What such a line asks for; empty for a line that the parser is to read. */
  static Optional<Callable<Integer>> of(Root root, String... words) {
    if (words.length == 0) {
      return Optional.of(root);
    }
    return words.length == 1 ? verb(root, words[0]) : Optional.empty();
  }

  private static Optional<Callable<Integer>> verb(Root root, String word) {
    return switch (word) {
      case "quiz" -> Optional.of(quiz(root));
      case "study" -> Optional.of(study(root));
      case "browse" -> Optional.of(browse(root));
      case "check" -> Optional.of(check(root));
      default -> VERSION.contains(word) ? Optional.of(() -> version(root)) : Optional.empty();
    };
  }

  private static Callable<Integer> quiz(Root root) {
    QuizVerb verb = new QuizVerb();
    verb.root = root;
    return verb;
  }

  private static Callable<Integer> study(Root root) {
    StudyVerb verb = new StudyVerb();
    verb.root = root;
    return verb;
  }

  private static Callable<Integer> browse(Root root) {
    BrowseVerb verb = new BrowseVerb();
    verb.root = root;
    return verb;
  }

  private static Callable<Integer> check(Root root) {
    CheckVerb verb = new CheckVerb();
    verb.root = root;
    return verb;
  }

  private static int version(Root root) {
    root.desk().world().out().print(Version.line() + "\n");
    return Exit.DONE;
  }
}

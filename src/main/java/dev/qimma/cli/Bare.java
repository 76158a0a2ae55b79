package dev.qimma.cli;

import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lines so short that there is nothing to parse: a verb alone, no word at all, help on a verb. */
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
    return words.length == 1 ? verb(root, words[0]) : Optional.empty();
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

  private static Optional<Callable<Integer>> verb(Root root, String word) {
    return switch (word) {
      case "quiz" -> Optional.of(quiz(root));
      case "study" -> Optional.of(study(root));
      case "browse" -> Optional.of(browse(root));
      case "check" -> Optional.of(check(root));
      default ->
          VERSION.contains(word)
              ? Optional.of(() -> printed(Version.line() + "\n", root.desk()))
              : Optional.empty();
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
}

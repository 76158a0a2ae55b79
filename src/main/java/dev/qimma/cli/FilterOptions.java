package dev.qimma.cli;

import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import dev.qimma.question.Question;
import dev.qimma.quiz.Filter;
import dev.qimma.quiz.Selection;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which questions: the flags that are the same on every verb that chooses some. */
final class FilterOptions {

  @Option(names = "--topic", paramLabel = "TOPIC", description = "Only this topic. Repeatable.")
  List<String> topics = List.of();

  @Option(
      names = "--objective",
      paramLabel = "ID",
      description = "Only this objective. Repeatable.")
  List<String> objectives = List.of();

  @Option(names = "--tag", paramLabel = "TAG", description = "Only with this tag. Repeatable.")
  List<String> tags = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Only this kind: choice, multiple, truefalse, text, number, cloze, matching,"
              + " ordering, recall, flashcard. Repeatable.")
  List<String> kinds = List.of();

  @Option(names = "--difficulty", paramLabel = "2-4", description = "Only this difficulty, 1 to 5.")
  String difficulty = "";

  @Option(names = "--id", paramLabel = "ID", description = "Only this question. Repeatable.")
  List<String> ids = List.of();

  @Option(names = "--flagged", description = "Only questions flagged in a sitting.")
  boolean flagged;

  @Option(names = "-n", paramLabel = "COUNT", description = "At most so many. Default: all.")
  @Nullable Integer count;

  @Option(
      names = "--order",
      paramLabel = "shuffled|file",
      description = "Default: shuffled for a person, as in the file elsewhere.")
  String order = "";

  /**
   * The questions asked for.
   *
   * @param shuffles whether they are shuffled where no order is asked for
   * @param flags the names of flagged questions; asked only when they matter
   */
  Selection selection(boolean shuffles, Supplier<Set<String>> flags) {
    return new Selection(filter(flags), isShuffled(shuffles), count());
  }

  /** That no question fits. */
  static Failure nothing() {
    return nothing("quiz.nothing");
  }

  /**
   * That there is nothing to ask in this way.
   *
   * @param chosen what fits, but cannot be asked so: flashcards; empty where nothing fits
   */
  static Failure nothing(List<Question> chosen) {
    return chosen.isEmpty() ? nothing() : nothing("quiz.only-cards");
  }

  private static Failure nothing(String key) {
    return new Failure(Exit.USAGE, Message.of(key), Message.of(key + ".remedy"));
  }

  private Filter filter(Supplier<Set<String>> flags) {
    int dash = difficulty.indexOf('-');
    String from = dash < 0 ? difficulty : difficulty.substring(0, dash);
    String to = dash < 0 ? difficulty : difficulty.substring(dash + 1);
    return new Filter(
        topics,
        objectives,
        tags,
        known(),
        ids,
        difficulty.isEmpty() ? 0 : level(from),
        difficulty.isEmpty() ? 0 : level(to),
        flagged,
        flagged ? flags.get() : Set.of());
  }

  private List<String> known() {
    List<String> names =
        kinds.isEmpty() ? List.of() : Kinds.all().stream().map(Kind::name).toList();
    for (String kind : kinds) {
      if (!names.contains(kind)) {
        throw new Failure(
            Exit.USAGE, Message.of("setting.one-of", "--kind", kind, String.join(", ", names)));
      }
    }
    return kinds;
  }

  /** Whether nothing was asked for. */
  boolean isEmpty() {
    return topics.isEmpty()
        && objectives.isEmpty()
        && tags.isEmpty()
        && kinds.isEmpty()
        && ids.isEmpty()
        && difficulty.isEmpty()
        && !flagged
        && count == null;
  }

  /** How many questions at most; 0 for all. */
  int most() {
    return count();
  }

  private int level(String word) {
    if (word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '5') {
      return word.charAt(0) - '0';
    }
    throw new Failure(Exit.USAGE, Message.of("filter.difficulty", difficulty));
  }

  private int count() {
    if (count != null && count < 1) {
      throw new Failure(Exit.USAGE, Message.of("filter.count", count));
    }
    return count == null ? 0 : count;
  }

  private boolean isShuffled(boolean otherwise) {
    return switch (order) {
      case "" -> otherwise;
      case "shuffled" -> true;
      case "file" -> false;
      default ->
          throw new Failure(
              Exit.USAGE, Message.of("setting.one-of", "--order", order, "shuffled, file"));
    };
  }
}

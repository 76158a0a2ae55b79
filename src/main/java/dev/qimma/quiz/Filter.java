package dev.qimma.quiz;

import dev.qimma.question.Card;
import dev.qimma.question.Question;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which questions; an empty list of anything means all.
 *
 * @param ids as {@code id} or {@code bank/id}
 * @param hardest 5 at most; difficulty counts only where {@code easiest} is above 0
 * @param flagged full names that were flagged; looked at only when {@code onlyFlagged}
 */
public record Filter(
    List<String> topics,
    List<String> objectives,
    List<String> tags,
    List<String> kinds,
    List<String> ids,
    int easiest,
    int hardest,
    boolean onlyFlagged,
    Set<String> flagged)
    implements Predicate<Question> {

  public static final Filter ALL =
      new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, false, Set.of());

  public Filter {
    topics = List.copyOf(topics);
    objectives = List.copyOf(objectives);
    tags = List.copyOf(tags);
    kinds = List.copyOf(kinds);
    ids = List.copyOf(ids);
    flagged = Set.copyOf(flagged);
  }

  /** Whether it lets every question through. */
  boolean isOpen() {
    return topics.isEmpty()
        && objectives.isEmpty()
        && tags.isEmpty()
        && kinds.isEmpty()
        && ids.isEmpty()
        && easiest == 0
        && !onlyFlagged;
  }

  @Override
  public boolean test(Question question) {
    Card card = question.card();
    return isAmong(topics, card.topic())
        && isAmong(objectives, card.objective())
        && isAmong(kinds, question.kind())
        && (tags.isEmpty() || card.tags().stream().anyMatch(tags::contains))
        && (ids.isEmpty() || ids.contains(card.id()) || ids.contains(card.name()))
        && (easiest == 0 || (card.difficulty() >= easiest && card.difficulty() <= hardest))
        && (!onlyFlagged || flagged.contains(card.name()));
  }

  private static boolean isAmong(List<String> wanted, String word) {
    return wanted.isEmpty() || wanted.contains(word);
  }
}

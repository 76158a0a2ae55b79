package dev.qimma.grading;

import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a response came to.
 *
 * @param chosen the places of the options picked, where a question has lettered ones
 * @param response as it was given, where that is kept; else empty
 */
public record Mark(
    Fraction score,
    boolean isBlank,
    Warning.@Nullable Kind warning,
    List<Integer> chosen,
    String response) {

  public Mark {
    chosen = List.copyOf(chosen);
  }

  /** As it would be made, but quick: millions are compared, by a compiler that inlines little. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mark mark
        && isBlank == mark.isBlank
        && warning == mark.warning
        && score.equals(mark.score)
        && chosen.equals(mark.chosen)
        && response.equals(mark.response);
  }

  @Override
  public int hashCode() {
    int places = 0;
    for (int at = 0; at < chosen.size(); at++) {
      places = 31 * places + chosen.get(at);
    }
    int value = score.numerator().intValue() * 31 + score.denominator().intValue();
    return (response.hashCode() * 31 + value) * 31 + places;
  }

  static Mark of(Question question, String response, MarkingScheme scheme, boolean keepsResponse) {
    Assessment assessment = Assessment.of(question, response, scheme);
    boolean isUnreadable =
        assessment.marking().fold(blank -> false, unreadable -> true, marked -> false);
    return new Mark(
        assessment.score(),
        assessment.verdict() == Verdict.BLANK,
        isUnreadable ? warning(question) : null,
        chosen(question, assessment.picks()),
        keepsResponse ? response : "");
  }

  private static List<Integer> chosen(Question question, List<Option> picks) {
    return picks.isEmpty() || Choices.of(question).isEmpty()
        ? List.of()
        : picks.stream().map(Option::index).toList();
  }

  private static Warning.Kind warning(Question question) {
    return question.prompt().options().isEmpty()
        ? Warning.Kind.UNREADABLE
        : Warning.Kind.INVALID_OPTION;
  }

  Optional<Warning.Kind> doubt() {
    return Optional.ofNullable(warning);
  }
}

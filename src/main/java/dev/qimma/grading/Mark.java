package dev.qimma.grading;

import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a response came to. */
record Mark(Fraction score, boolean isBlank, Warning.@Nullable Kind warning) {

  static Mark of(Question question, String response, MarkingScheme scheme) {
    Assessment assessment = Assessment.of(question, response, scheme);
    boolean isUnreadable =
        assessment.marking().fold(blank -> false, unreadable -> true, marked -> false);
    return new Mark(
        assessment.score(),
        assessment.verdict() == Verdict.BLANK,
        isUnreadable ? warning(question) : null);
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

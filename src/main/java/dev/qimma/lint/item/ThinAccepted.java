package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Question;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Localized;
import java.util.Optional;
import java.util.Set;

/**
 * QI401: a typed answer has another usual spelling that earns nothing. The question itself marks
 * each, so that what {@code fold} makes the same is never told.
 */
final class ThinAccepted implements ItemRule {

  private static final Set<String> TYPED = Set.of("text");

  @Override
  public Optional<Fault> look(Wording wording) {
    Question question = wording.question();
    return TYPED.contains(question.kind())
        ? question.solution().stream()
            .findFirst()
            .filter(answer -> isOnlyOne(question, answer))
            .flatMap(answer -> missing(question, answer))
        : Optional.empty();
  }

  /** Whether nobody has thought of other spellings yet, be it in another language. */
  private static boolean isOnlyOne(Question question, Localized answer) {
    return question.key().lines().count() <= answer.texts().size();
  }

  private static Optional<Fault> missing(Question question, Localized solution) {
    return solution.texts().stream()
        .flatMap(
            answer ->
                Spellings.others(answer).stream()
                    .filter(other -> !isAccepted(question, other))
                    .map(other -> Fault.of(Rule.THIN_ACCEPTED, answer, other).in(answer)))
        .findFirst();
  }

  /** Whether it earns full marks where no misspelling is forgiven. */
  private static boolean isAccepted(Question question, String reply) {
    return question
        .mark(Reply.literal(reply))
        .fold(blank -> false, unreadable -> false, marked -> marked.strictly() == Tally.RIGHT);
  }
}

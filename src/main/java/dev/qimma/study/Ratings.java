package dev.qimma.study;

import dev.qimma.history.Attempt;
import dev.qimma.history.Note;
import dev.qimma.memory.Rating;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.util.Optional;

/**
 * From the raw facts of an answer to a rating.
 *
 * <p>Right is good, wrong is again, passed with help is hard; easy is never given but by the
 * learner. After the practice of FSRS, whose author maps binary grades in this way, and for which
 * hard is a pass.
 */
public final class Ratings {

  /** Version of this mapping; a log may be replayed with any. */
  public static final int RULE_VERSION = 1;

  /** The share of the marks from which an answer that is partly right counts as a pass. */
  private static final Fraction PARTIAL_PASS = Fraction.of(3, 5);

  /** Among so few options a guess says nothing. */
  private static final int FEW_OPTIONS = 4;

  private Ratings() {}

  public static Rating of(Answer answer, Trait question) {
    if (answer.isOverridden()) {
      return Rating.GOOD;
    }
    if (answer.isAfterWrong()) {
      return Rating.AGAIN;
    }
    return switch (answer.attempt().verdict()) {
      case RIGHT -> right(answer, question);
      case PARTLY -> partly(answer.attempt());
      case WRONG -> wrong(answer.attempt(), question);
      case BLANK -> Rating.AGAIN;
    };
  }

  private static Rating right(Answer answer, Trait question) {
    Optional<Rating> graded = selfGraded(answer.attempt(), question);
    if (graded.isPresent()) {
      return graded.get();
    }
    if (answer.attempt().hints() > 0) {
      return answer.attempt().score().isPositive() ? Rating.HARD : Rating.AGAIN;
    }
    if (answer.has(Note.GUESSED) || answer.has(Note.GUESS)) {
      boolean isChance = question.options() > 0 && question.options() <= FEW_OPTIONS;
      return isChance ? Rating.AGAIN : Rating.HARD;
    }
    return answer.has(Note.EASY) ? Rating.EASY : Rating.GOOD;
  }

  private static Rating partly(Attempt attempt) {
    Fraction most = Assessment.afterHints(attempt.max(), attempt.hints());
    boolean isPass = most.isPositive() && attempt.score().over(most).compareTo(PARTIAL_PASS) >= 0;
    return isPass ? Rating.HARD : Rating.AGAIN;
  }

  private static Rating wrong(Attempt attempt, Trait question) {
    return selfGraded(attempt, question).orElse(Rating.AGAIN);
  }

  /** The learner's own grade is the rating: hard earns no marks, but is remembered. */
  private static Optional<Rating> selfGraded(Attempt attempt, Trait question) {
    String reply = attempt.reply();
    boolean isGrade = question.isSelfGraded() && reply.length() == 1;
    return isGrade ? Rating.of(reply.charAt(0) - '0') : Optional.empty();
  }

  /** Whether the learner may say that it came at once, or was a guess. */
  public static boolean isPlainlyRight(Answer answer) {
    return answer.attempt().verdict() == Verdict.RIGHT
        && answer.attempt().hints() == 0
        && !answer.isAfterWrong()
        && !answer.isOverridden();
  }
}

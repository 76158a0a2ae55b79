package dev.qimma.kind.flashcard;

import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Reply;
import dev.qimma.question.Tally;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How well a card was known, in the learner's own judgement.
 *
 * @param number 1 to 4
 */
record Grade(int number, Localized word) {

  private static final List<Grade> ALL =
      List.of(
          new Grade(1, Localized.both("من جديد", "Again")),
          new Grade(2, Localized.both("بصعوبة", "Hard")),
          new Grade(3, Localized.both("جيد", "Good")),
          new Grade(4, Localized.both("سهل", "Easy")));

  private static final int LEAST_RIGHT = 3;

  /** The lowest grade that says the card was known. */
  static String model() {
    return String.valueOf(LEAST_RIGHT);
  }

  /** By its number, in the digits of either script, or by its word. */
  static Optional<Grade> parse(Reply reply) {
    return ALL.stream().filter(grade -> grade.isMeant(reply)).findFirst();
  }

  private boolean isMeant(Reply reply) {
    return word.texts().stream().anyMatch(text -> Folding.STANDARD.matches(reply.text(), text))
        || (!reply.isLiteral() && isNumber(reply.text()));
  }

  private boolean isNumber(String typed) {
    return Numerals.parse(typed)
        .filter(parsed -> parsed.compareTo(BigDecimal.valueOf(number)) == 0)
        .isPresent();
  }

  /** A card that was not known costs nothing: honesty must not. */
  Marking marked() {
    boolean isRight = number >= LEAST_RIGHT;
    Option said = new Option(number - 1, word, isRight, Localized.EMPTY, null);
    Tally tally = new Tally.Share(isRight ? 1 : 0, 1);
    return Marking.Marked.exact(String.valueOf(number), tally, List.of(said));
  }
}

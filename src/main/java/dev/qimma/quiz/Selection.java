package dev.qimma.quiz;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import dev.qimma.question.Shuffle;
import java.util.List;
import java.util.function.Predicate;

/**
 * Questions chosen from banks, in the order to ask them.
 *
 * @param count how many at most; 0 for all
 */
public record Selection(Predicate<Question> filter, boolean isShuffled, int count) {

  /** The same, of questions that also are such. */
  public Selection only(Predicate<Question> such) {
    return new Selection(filter.and(such), isShuffled, count);
  }

  /** The same without a limit. */
  public Selection all() {
    return new Selection(filter, isShuffled, 0);
  }

  /** The chosen questions, each once. */
  public List<Question> from(List<Bank> banks, long seed) {
    List<Question> fitting =
        banks.stream().flatMap(bank -> bank.questions().stream()).filter(filter).toList();
    List<Question> ordered =
        isShuffled
            ? Shuffle.order(seed, fitting.size()).stream().map(fitting::get).toList()
            : fitting;
    return count > 0 && count < ordered.size() ? ordered.subList(0, count) : ordered;
  }
}

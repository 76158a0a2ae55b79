package dev.qimma.quiz;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import dev.qimma.question.Shuffle;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    return names(banks, seed).stream().map(Shelf.of(banks)::question).toList();
  }

  /** The full names of the chosen questions; where all are to be had, none is looked at. */
  public List<String> names(List<Bank> banks, long seed) {
    List<String> fitting = banks.stream().flatMap(this::fitting).toList();
    Stream<String> ordered =
        isShuffled
            ? Shuffle.order(seed, fitting.size()).stream().map(fitting::get)
            : fitting.stream();
    return (count > 0 ? ordered.limit(count) : ordered).toList();
  }

  private Stream<String> fitting(Bank bank) {
    return filter instanceof Filter known && known.isOpen()
        ? bank.names()
        : bank.questions().stream().filter(filter).map(question -> question.card().name());
  }
}

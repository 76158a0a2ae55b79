package dev.qimma.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes the names out of a gradebook. Learners are numbered by what they handed in and nothing
 * else, the best first: neither names nor the order of the rows tell on anybody. Those who are
 * equal in all of it can be told apart by nobody.
 */
final class Nameless {

  /** What earned more first; what is missing last. */
  private static final Comparator<Optional<Mark>> MARKS =
      Comparator.comparing(
          mark -> mark.orElse(null),
          Comparator.nullsLast(
              Comparator.comparing(Mark::score)
                  .reversed()
                  .thenComparing(Mark::isBlank)
                  .thenComparing(Nameless::chosen)
                  .thenComparing(Mark::response)));

  private final Gradebook book;
  private final List<Standing> standings;

  private Nameless(Gradebook book) {
    this.book = book;
    standings = List.copyOf(book.standings());
  }

  static Gradebook of(Gradebook book) {
    return new Nameless(book).book();
  }

  private Gradebook book() {
    int[] places =
        IntStream.range(0, standings.size())
            .boxed()
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    return new Gradebook(
        book.inputs(),
        book.bank(),
        book.counts(),
        book.firstRejects().stream().map(Reject::withoutNames).toList(),
        book.firstWarnings().stream().map(Warning::withoutNames).toList(),
        book.standings().inOrder(places).numbered(),
        book.items(),
        book.totals(),
        book.reliability(),
        book.responses().inOrder(places));
  }

  private int compare(int one, int other) {
    Standing first = standings.get(one);
    Standing second = standings.get(other);
    int order = second.score().compareTo(first.score());
    if (order == 0) {
      order = first.outcome().compareTo(second.outcome());
    }
    for (int question = 0; order == 0 && question < book.items().size(); question++) {
      order = compare(one, other, question);
    }
    return order;
  }

  private int compare(int one, int other, int question) {
    Responses responses = book.responses();
    return responses.answer(one, question) == responses.answer(other, question)
        ? 0
        : MARKS.compare(responses.mark(one, question), responses.mark(other, question));
  }

  private static String chosen(Mark mark) {
    return mark.chosen().stream().map(String::valueOf).collect(Collectors.joining(";"));
  }
}

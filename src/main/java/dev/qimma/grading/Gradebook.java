package dev.qimma.grading;

import dev.qimma.stats.Reliability;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a grading came to.
 *
 * @param firstRejects the first few records that do not count
 * @param firstWarnings the first few responses that are wrong perhaps for their writing alone
 * @param standings of the learners in order of first appearance, then of those who are absent
 * @param items of the questions in bank order
 * @param responses by the places of learners and questions in these lists
 */
public record Gradebook(
    List<InputFile> inputs,
    BankFacts bank,
    Counts counts,
    List<Reject> firstRejects,
    List<Warning> firstWarnings,
    Standings standings,
    List<ItemResult> items,
    Distribution totals,
    Reliability reliability,
    Responses responses) {

  public Gradebook {
    inputs = List.copyOf(inputs);
    firstRejects = List.copyOf(firstRejects);
    firstWarnings = List.copyOf(firstWarnings);
    items = List.copyOf(items);
  }

  /** The same with the learners in another order. */
  public Gradebook in(LearnerOrder order) {
    if (order == LearnerOrder.APPEARANCE) {
      return this;
    }
    List<Standing> all = List.copyOf(standings);
    int[] places =
        IntStream.range(0, all.size())
            .boxed()
            .sorted((a, b) -> order.compare(all.get(a), all.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Gradebook(
        inputs,
        bank,
        counts,
        firstRejects,
        firstWarnings,
        standings.inOrder(places),
        items,
        totals,
        reliability,
        responses.inOrder(places));
  }

  /** The same with numbers for names, in an order that tells on nobody. */
  public Gradebook withoutNames() {
    return Nameless.of(this);
  }

  /** Whether a learner did not reach the pass mark, be it by absence; false where there is none. */
  public boolean anyBelowPass() {
    return standings.belowPass() > 0;
  }

  public boolean anyRejected() {
    return counts.rejected() > 0;
  }
}

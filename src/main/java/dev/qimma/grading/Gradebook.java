package dev.qimma.grading;

import java.util.List;

/**
 * What a grading came to.
 *
 * @param firstRejects the first few records that do not count
 * @param firstWarnings the first few responses that are wrong perhaps for their writing alone
 * @param standings of the learners in order of first appearance, then of those who are absent
 * @param items of the questions in bank order
 */
public record Gradebook(
    List<InputFile> inputs,
    BankFacts bank,
    Counts counts,
    List<Reject> firstRejects,
    List<Warning> firstWarnings,
    List<Standing> standings,
    List<ItemResult> items,
    Distribution totals) {

  public Gradebook {
    inputs = List.copyOf(inputs);
    firstRejects = List.copyOf(firstRejects);
    firstWarnings = List.copyOf(firstWarnings);
    standings = List.copyOf(standings);
    items = List.copyOf(items);
  }

  /** Whether a learner did not reach the pass mark, be it by absence; false where there is none. */
  public boolean anyBelowPass() {
    return standings.stream().anyMatch(Standing::isBelowPass);
  }

  public boolean anyRejected() {
    return counts.rejected() > 0;
  }
}

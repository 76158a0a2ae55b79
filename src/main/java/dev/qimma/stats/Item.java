package dev.qimma.stats;

import java.util.List;

/**
 * A question as numbers.
 *
 * @param max what a right answer earns, in units
 * @param options how many there are to choose from; 0 where an answer is not a choice
 * @param answers by their numbers
 */
public record Item(long max, int options, List<Answer> answers) {

  public Item {
    answers = List.copyOf(answers);
  }
}

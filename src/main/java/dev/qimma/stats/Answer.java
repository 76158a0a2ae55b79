package dev.qimma.stats;

import java.util.Set;

/**
 * One of the answers that were given to a question.
 *
 * @param units what it earns
 * @param chosen the places of the options that it picks
 */
public record Answer(long units, boolean isBlank, Set<Integer> chosen) {

  public Answer {
    chosen = Set.copyOf(chosen);
  }
}

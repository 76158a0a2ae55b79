package dev.qimma.kind.cloze;

import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import dev.qimma.text.Pair;

/**
 * What a blank was filled with.
 *
 * @param kept as it can be read again
 * @param said as a person reads it
 * @param meant the wording it is a misspelling of; empty when it is none
 * @param why a chosen filling is wrong
 */
record Filling(
    String name, String kept, Localized said, boolean isRight, String meant, Localized why) {

  boolean isExact() {
    return isRight && meant.isEmpty();
  }

  Pair pair() {
    return new Pair(name, kept);
  }

  /** The part as it is told to the learner. */
  Option part(int place) {
    return new Option(place, said.map(text -> name + ": " + text), isRight, why, null);
  }
}

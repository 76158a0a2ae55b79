package dev.qimma.study;

import dev.qimma.memory.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of a question, or of the variants of one.
 *
 * @param key its full name, or that of its group
 * @param reviews in order of time, at least one
 */
public record Memory(String key, List<Recollection> reviews) {

  public Memory {
    reviews = List.copyOf(reviews);
    if (reviews.isEmpty()) {
      throw new IllegalArgumentException("no memory without a review: " + key);
    }
  }

  Memory with(Recollection more) {
    List<Recollection> all = new ArrayList<>(reviews);
    all.add(more);
    return new Memory(key, all);
  }

  public Recollection first() {
    return reviews.get(0);
  }

  public Recollection last() {
    return reviews.get(reviews.size() - 1);
  }

  /** The state after the last review. */
  public State state() {
    return last().state();
  }

  /** When one of its variants was asked last; the beginning of time where it never was. */
  Instant lastAsked(String question) {
    Instant last = Instant.MIN;
    for (Recollection review : reviews) {
      if (review.answer().question().equals(question)) {
        last = review.at();
      }
    }
    return last;
  }

  /** How often it was forgotten after it had been known on an earlier day. */
  public int lapses() {
    return (int) reviews.stream().filter(Recollection::isLapse).count();
  }

  /** Whether the last answer failed, so that it is to be asked again on the same day. */
  public boolean isInSteps() {
    return !last().rating().isPass();
  }
}

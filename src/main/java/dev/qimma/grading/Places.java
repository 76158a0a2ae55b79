package dev.qimma.grading;

import java.util.ArrayList;
import java.util.List;

/** Where the responses stand that count, for those who may yet be replaced by later ones. */
final class Places {

  /** Lines of all files but the first begin at a number of their own. */
  private static final int LINE_BITS = 48;

  private final int questions;
  private final List<long[]> byLearner = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();

  Places(int questions) {
    this.questions = questions;
  }

  void put(int learner, int question, Row.Place place) {
    while (byLearner.size() <= learner) {
      byLearner.add(new long[questions]);
    }
    if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(place.source())) {
      sources.add(place.source());
    }
    byLearner.get(learner)[question] = ((sources.size() - 1L) << LINE_BITS) | place.line();
  }

  Row.Place get(int learner, int question) {
    long packed = byLearner.get(learner)[question];
    long line = packed & ((1L << LINE_BITS) - 1);
    return new Row.Place(sources.get((int) (packed >>> LINE_BITS)), line, line);
  }
}

package dev.qimma.format.qti;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules by which an item marks answers, whatever they look like. */
interface Scoring {

  /**
   * What an answer earns, and the names of the feedback that it calls up.
   *
   * @throws NotUnderstood where a rule is none that is known here
   */
  Outcome mark(Map<String, List<String>> answers);

  /** What comes of an answer. */
  record Outcome(double score, Set<String> feedback) {
    public Outcome {
      feedback = Set.copyOf(feedback);
    }
  }

  /** A rule that cannot be run. Never leaves the package. */
  @SuppressWarnings("serial")
  final class NotUnderstood extends RuntimeException {
    NotUnderstood(String rule) {
      super(rule, null, false, false);
    }

    String rule() {
      return String.valueOf(getMessage());
    }
  }
}

package dev.qimma.cli;

import dev.qimma.history.SittingRecord;
import dev.qimma.quiz.PastSitting;
import java.util.HashSet;
import java.util.Set;

/** The questions that a learner has flagged, over all sittings. */
final class Flags {

  private Flags() {}

  /** Full names; a later sitting in which a question was asked has the last word on it. */
  static Set<String> of(Session session) {
    Set<String> flagged = new HashSet<>();
    for (SittingRecord kept : session.log().sittings(session.settings().learner())) {
      PastSitting sitting = PastSitting.of(kept);
      sitting.answers().forEach(answer -> flagged.remove(answer.question()));
      flagged.addAll(sitting.flagged());
    }
    return flagged;
  }
}

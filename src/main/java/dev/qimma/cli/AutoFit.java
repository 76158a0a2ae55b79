package dev.qimma.cli;

import dev.qimma.memory.fit.Fit;
import dev.qimma.text.Message;
import java.util.Optional;

/** Fits the learner's own parameters at the end of a sitting of study. */
final class AutoFit {

  private AutoFit() {}

  /** What to tell of it: nothing unless they are better, and kept. */
  static Optional<Message> afterSitting(StudyRoom room) {
    OwnParameters own = new OwnParameters(room.session());
    if (own.isFixed()) {
      return Optional.empty();
    }
    Fit fit = room.fit();
    if (!fit.isAccepted()) {
      return Optional.empty();
    }
    try {
      own.keep(fit.parameters());
    } catch (Failure e) {
      return Optional.empty(); // the next sitting finds them again
    }
    return fit.trial()
        .map(
            trial ->
                Message.of(
                    "fit.own",
                    StudyFitPage.loss(trial.fitted()),
                    StudyFitPage.loss(trial.current())));
  }
}

package dev.qimma.grading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, for one question.
 *
 * @param fault why it cannot count, whatever it says; then the cells are only a guess
 */
record Row(
    Place place,
    String learner,
    String question,
    String response,
    String raw,
    @Nullable Reason fault) {

  /** Where it stands. */
  record Place(String source, long line, long lastLine) {}

  Row(Place place, String learner, String question, String response, String raw) {
    this(place, learner, question, response, raw, null);
  }

  Optional<Reason> trouble() {
    return Optional.ofNullable(fault);
  }

  Reject rejected(Reason reason) {
    return new Reject(
        place.source(), place.line(), place.lastLine(), learner, question, reason, raw);
  }

  Warning warning(Warning.Kind kind) {
    return new Warning(
        place.source(), place.line(), learner, question, kind, RawText.cut(response));
  }
}

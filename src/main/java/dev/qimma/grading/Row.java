package dev.qimma.grading;

/** A record with the cells that a response needs. */
record Row(Place place, String learner, String question, String response, String raw) {

  /** Where it stands. */
  record Place(String source, long line, long lastLine) {}

  Reject rejected(Reason reason) {
    return new Reject(
        place.source(), place.line(), place.lastLine(), learner, question, reason, raw);
  }

  Warning warning(Warning.Kind kind) {
    return new Warning(
        place.source(), place.line(), learner, question, kind, RawText.cut(response));
  }
}

package dev.qimma.study;

import dev.qimma.memory.Rating;
import dev.qimma.memory.Replay;
import dev.qimma.memory.State;
import java.time.Instant;
import java.util.OptionalDouble;

/** One answer as a review of a memory, and what came of it. */
public record Recollection(Answer answer, Replay.Step step) {

  public Instant at() {
    return answer.at();
  }

  public Rating rating() {
    return step.review().rating();
  }

  /** Study days since the review before; 0 at the first and on the same day. */
  public double days() {
    return step.review().days();
  }

  /** The chance of recall at its moment; none at the first. */
  public OptionalDouble recall() {
    return step.retrievability();
  }

  /** The state after it. */
  public State state() {
    return step.state();
  }

  /** Whether something was forgotten that had been known on an earlier day. */
  public boolean isLapse() {
    return !rating().isPass() && days() >= 1;
  }
}

package dev.qimma.study.plan;

import java.util.Optional;

/**
 * A question that may be studied before the exam.
 *
 * @param weight its points in the exam
 * @param seconds that an answer to it takes
 * @param memory nothing where it was never answered
 */
public record Candidate(
    String question, double weight, double seconds, Optional<Remembered> memory) {

  public Candidate {
    if (!(weight > 0) || !(seconds > 0)) {
      throw new IllegalArgumentException(question + ": weight " + weight + ", " + seconds + " s");
    }
  }
}

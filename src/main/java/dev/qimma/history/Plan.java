package dev.qimma.history;

import java.time.Instant;
import java.util.List;

/**
 * What was settled when a sitting began; with the events since, it gives the sitting back.
 *
 * @param learner name of the learner, empty for the unnamed one
 * @param bank where the questions come from, as a person would name it
 * @param seed of every shuffle
 * @param mode {@code practice}, {@code exam} or {@code study}
 * @param questions full names ({@code bank/id}) in the order asked
 */
public record Plan(
    String learner,
    String bank,
    long seed,
    String mode,
    List<String> questions,
    Instant startedAt,
    Terms terms) {

  public static final String PRACTICE = "practice";
  public static final String EXAM = "exam";
  public static final String STUDY = "study";

  public Plan {
    questions = List.copyOf(questions);
  }

  /** A plan without a limit of time. */
  public Plan(
      String learner,
      String bank,
      long seed,
      String mode,
      List<String> questions,
      Instant startedAt) {
    this(learner, bank, seed, mode, questions, startedAt, Terms.NONE);
  }

  public boolean isExam() {
    return mode.equals(EXAM);
  }

  public boolean isStudy() {
    return mode.equals(STUDY);
  }
}

package dev.qimma.study.progress;

import dev.qimma.history.Note;

/** How often answers of which a learner was so sure were right. */
public record Confidence(Note note, int answers, int right) {

  private static final double SURE = 0.95;
  private static final double THINK_SO = 0.75;
  private static final double GUESS = 0.25;

  /** The chance that the word stands for. */
  public double stated() {
    return stated(note);
  }

  static double stated(Note note) {
    return switch (note) {
      case SURE -> SURE;
      case THINK_SO -> THINK_SO;
      case GUESS, GUESSED, EASY -> GUESS;
    };
  }

  public double share() {
    return answers == 0 ? 0 : (double) right / answers;
  }
}

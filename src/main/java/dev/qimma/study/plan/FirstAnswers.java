package dev.qimma.study.plan;

/**
 * How first answers to new questions went.
 *
 * @param wrong of them
 */
public record FirstAnswers(int given, int wrong) {

  /** Of a learner who has not begun. */
  public static final FirstAnswers NONE = new FirstAnswers(0, 0);

  private static final int ENOUGH = 20;
  private static final double USUAL = 0.25;

  public FirstAnswers {
    if (wrong < 0 || given < wrong) {
      throw new IllegalArgumentException(wrong + " of " + given);
    }
  }

  /** The chance that the next new question is not known; the usual one until there are enough. */
  double chanceOfWrong() {
    return given < ENOUGH ? USUAL : (double) wrong / given;
  }
}

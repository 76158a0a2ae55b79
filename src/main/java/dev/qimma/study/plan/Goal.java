package dev.qimma.study.plan;

/**
 * What a learner wants of the exam.
 *
 * @param share of its points, 0 to 1
 * @param isPass whether the share is to be passed nine times in ten, rather than on average
 */
public record Goal(double share, boolean isPass) {

  /** How sure a learner wants to be of passing. */
  public static final double SURE = 0.9;

  public Goal {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share);
    }
  }

  public boolean isReachedBy(Outlook outlook) {
    return isPass ? outlook.chanceOf(share) >= SURE : outlook.score() >= share;
  }
}

package dev.qimma.study;

/**
 * How much a learner wants to remember and to do.
 *
 * @param retention the chance of recall at which a question is due again
 * @param newPerDay questions never seen before, at most
 * @param answersPerDay at most, those to questions that come back on the same day included
 * @param longestInterval in days
 */
public record Policy(double retention, int newPerDay, int answersPerDay, int longestInterval) {

  public static final double LEAST_RETENTION = 0.7;
  public static final double MOST_RETENTION = 0.97;

  public static final Policy STANDARD = new Policy(0.9, 10, 60, 365);

  public Policy {
    if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
      throw new IllegalArgumentException("retention " + retention);
    }
    if (newPerDay < 0 || answersPerDay < 0 || longestInterval < 1) {
      throw new IllegalArgumentException("a limit is negative");
    }
  }

  /** The same with room for at least so many answers a day. */
  public Policy allowing(int answers) {
    return new Policy(retention, newPerDay, Math.max(answersPerDay, answers), longestInterval);
  }
}

package dev.qimma.question;

/**
 * How marks are given where a question does not say.
 *
 * @param multi for multiple choices
 * @param negative what a wrong reply costs, as a share of the points, 0 to 1; also how far below 0
 *     a partial sum may fall
 * @param slipsCount whether a small misspelling still earns
 */
public record MarkingScheme(MultiPolicy multi, Fraction negative, boolean slipsCount) {

  /** As in a sitting: small slips are forgiven where the question allows it. */
  public static final MarkingScheme SITTING =
      new MarkingScheme(MultiPolicy.EACH, Fraction.ZERO, true);

  /** As in graded response files: no slip counts. */
  public static final MarkingScheme GRADING =
      new MarkingScheme(MultiPolicy.EACH, Fraction.ZERO, false);

  public MarkingScheme {
    if (negative.compareTo(Fraction.ZERO) < 0 || negative.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException("negative marks are a share from 0 to 1");
    }
  }

  /** Marks for a reply, at most the question's points; 0 for a blank. */
  public Fraction score(Marking marking, Card card) {
    return share(marking, card).times(card.points());
  }

  private Fraction share(Marking marking, Card card) {
    if (marking instanceof Marking.Marked marked) {
      return share(marked, card);
    }
    return marking instanceof Marking.Blank ? Fraction.ZERO : negative.negate();
  }

  private Fraction share(Marking.Marked marked, Card card) {
    Tally tally = slipsCount ? marked.tally() : marked.strictly();
    return tally.share(card.credit().orElse(multi), negative);
  }
}

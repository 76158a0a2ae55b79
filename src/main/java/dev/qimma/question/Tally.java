package dev.qimma.question;

/** What a reply hit and missed, before anybody has said what that is worth. */
public sealed interface Tally {

  /** The share of the points earned, from -1 to 1. */
  Fraction share(MultiPolicy policy, Fraction negative);

  Tally RIGHT = new Whole(Fraction.ONE);
  Tally WRONG = new Whole(Fraction.ZERO);

  /**
   * One answer, right or not.
   *
   * @param weight 1 for the key, 0 for a wrong answer, anything else where the bank gives it
   */
  record Whole(Fraction weight) implements Tally {
    @Override
    public Fraction share(MultiPolicy policy, Fraction negative) {
      return weight.isZero() ? negative.negate() : weight;
    }
  }

  /**
   * Several picks among right and wrong options.
   *
   * @param hits right options picked, of {@code rights}
   * @param falseAlarms wrong options picked, of {@code wrongs}
   */
  record Picks(int hits, int rights, int falseAlarms, int wrongs) implements Tally {
    @Override
    public Fraction share(MultiPolicy policy, Fraction negative) {
      if (policy == MultiPolicy.ALL_OR_NOTHING) {
        return hits == rights && falseAlarms == 0 ? Fraction.ONE : negative.negate();
      }
      Fraction sum =
          Fraction.of(hits, rights)
              .minus(policy.penalty(rights, wrongs).times(Fraction.of(falseAlarms, 1)));
      return sum.max(policy.floor(negative));
    }
  }

  /** So many of several parts; what is wrong in the others costs nothing. */
  record Share(int hits, int parts) implements Tally {
    @Override
    public Fraction share(MultiPolicy policy, Fraction negative) {
      return parts == 0 ? Fraction.ZERO : Fraction.of(hits, parts);
    }
  }

  /** Several picks, each with a weight of its own; the sum is kept within the floor and 1. */
  record Weighted(Fraction sum) implements Tally {
    @Override
    public Fraction share(MultiPolicy policy, Fraction negative) {
      return sum.max(policy.floor(negative)).min(Fraction.ONE);
    }
  }
}

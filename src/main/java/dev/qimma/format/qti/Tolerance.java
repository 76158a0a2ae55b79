package dev.qimma.format.qti;

import dev.qimma.markup.Element;

/**
 * How far a number may be off from the right one.
 *
 * @param mode exact, absolute or relative, which is in percent
 */
record Tolerance(String mode, double least, double most) {

  private static final double PERCENT = 100;

  /**
   * What an {@code equal} says.
   *
   * @throws Scoring.NotUnderstood where it names variables for numbers
   */
  static Tolerance of(Element equal) {
    String[] said = equal.attribute("tolerance").strip().split("\\s+", -1);
    double least = said[0].isEmpty() ? 0 : Decimal.or(said[0], Double.NaN);
    double most = said.length > 1 ? Decimal.or(said[1], Double.NaN) : least;
    if (Double.isNaN(least) || Double.isNaN(most)) {
      throw new Scoring.NotUnderstood("equal");
    }
    return new Tolerance(equal.attribute("toleranceMode"), least, most);
  }

  double below(double centre) {
    return off(centre, least);
  }

  double above(double centre) {
    return off(centre, most);
  }

  private double off(double centre, double said) {
    return switch (mode) {
      case "absolute" -> said;
      case "relative" -> Math.abs(centre) * said / PERCENT;
      default -> 0;
    };
  }
}

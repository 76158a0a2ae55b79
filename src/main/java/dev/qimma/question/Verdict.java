package dev.qimma.question;

import java.util.Locale;

/** What a reply came to. */
public enum Verdict {
  RIGHT,
  PARTLY,
  WRONG,
  BLANK;

  /** The verdict on a reply that was not blank, by the marks it earned. */
  public static Verdict of(Fraction score, Fraction max) {
    if (score.compareTo(max) >= 0) {
      return RIGHT;
    }
    return score.isPositive() ? PARTLY : WRONG;
  }

  /** The word in machine-readable output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

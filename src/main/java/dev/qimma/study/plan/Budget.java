package dev.qimma.study.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much may be studied on one day. */
public record Budget(double perDay, Unit unit) {

  /** What a budget is counted in. */
  public enum Unit {
    ANSWERS,
    MINUTES
  }

  /** What most learners do in a sitting. */
  public static final Budget USUAL = new Budget(20, Unit.ANSWERS);

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,4})\\s*(m|min|minutes)?\\s*(?:/\\s*(?:d|day))?");

  private static final int SECONDS = 60;

  public Budget {
    if (!(perDay > 0)) {
      throw new IllegalArgumentException("budget " + perDay);
    }
  }

  /** Reads {@code 20/day}, {@code 20} or {@code 30m}. */
  public static Optional<Budget> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
      return Optional.empty();
    }
    Unit unit = form.group(2) == null ? Unit.ANSWERS : Unit.MINUTES;
    return Optional.of(new Budget(Integer.parseInt(form.group(1)), unit));
  }

  /** What there is on one day: answers, or seconds. */
  double inCosts() {
    return unit == Unit.ANSWERS ? perDay : perDay * SECONDS;
  }

  /** What one answer costs of it. */
  double cost(Candidate question) {
    return unit == Unit.ANSWERS ? 1 : question.seconds();
  }
}

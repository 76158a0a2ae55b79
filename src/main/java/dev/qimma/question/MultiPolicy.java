package dev.qimma.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a multiple choice earns for its right and wrong picks. The {@code exams} rules are those of
 * R/exams ({@code exams_eval}, argument {@code rule}).
 */
public enum MultiPolicy {
  EACH,
  ALL_OR_NOTHING,
  EXAMS_FALSE2,
  EXAMS_FALSE,
  EXAMS_TRUE,
  EXAMS_ALL,
  EXAMS_NONE,
  MOODLE;

  /** The name in a bank and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(MultiPolicy::word).toList();
  }

  public static Optional<MultiPolicy> parse(String word) {
    for (MultiPolicy policy : values()) {
      if (policy.word().equals(word)) {
        return Optional.of(policy);
      }
    }
    return Optional.empty();
  }

  /** How far below 0 a sum may fall; Moodle clips it at 0. */
  Fraction floor(Fraction negative) {
    return this == MOODLE ? Fraction.ZERO : negative.negate();
  }

  /** What one wrong pick costs, as a share of the points, 0 or more. */
  public Fraction penalty(int rights, int wrongs) {
    return switch (this) {
      case EACH, EXAMS_TRUE -> Fraction.of(1, rights);
      case EXAMS_FALSE2 -> Fraction.of(1, Math.max(wrongs, 2));
      case EXAMS_FALSE, MOODLE -> Fraction.of(1, Math.max(wrongs, 1));
      case EXAMS_ALL -> Fraction.ONE;
      case EXAMS_NONE, ALL_OR_NOTHING -> Fraction.ZERO;
    };
  }
}

package dev.qimma.study.plan;

import java.util.List;

/**
 * What studying by plan until an exam comes to.
 *
 * @param before the score expected without any more studying, 0 to 1
 * @param score expected
 * @param low nine exams in ten come out above it and below {@code high}
 * @param scores of the simulated exams, from the lowest
 */
public record Outlook(
    List<PlannedDay> days,
    double before,
    double score,
    double low,
    double high,
    List<Double> scores) {

  public Outlook {
    days = List.copyOf(days);
    scores = List.copyOf(scores);
  }

  /** The share of exams with at least that score. */
  public double chanceOf(double pass) {
    return scores.isEmpty()
        ? 0
        : (double) scores.stream().filter(score -> score >= pass - 1e-9).count() / scores.size();
  }
}

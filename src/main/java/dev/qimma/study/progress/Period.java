package dev.qimma.study.progress;

import java.time.LocalDate;

/**
 * The answers of seven days.
 *
 * @param from the first of them
 */
public record Period(LocalDate from, int answers, int right) {

  public double share() {
    return answers == 0 ? 0 : (double) right / answers;
  }
}

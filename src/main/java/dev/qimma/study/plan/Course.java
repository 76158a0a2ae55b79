package dev.qimma.study.plan;

import dev.qimma.memory.State;
import org.jspecify.annotations.Nullable;

/**
 * How a memory stands after some answers, and where each day's answer would lead from there. Runs
 * of a simulation share courses, since most of them come to the same answers on the same days.
 */
final class Course {

  /** Nothing where the question is new. */
  final @Nullable State state;

  final long day;

  /** The chance to know it at the exam if it is never studied again. */
  final double atExam;

  private final @Nullable Step[] steps;

  /**
   * What an answer on one day comes to.
   *
   * @param chance that it is right
   * @param gain expected at the exam
   */
  record Step(double chance, double gain, Course passed, Course failed) {}

  Course(@Nullable State state, long day, double atExam, int days) {
    this.state = state;
    this.day = day;
    this.atExam = atExam;
    this.steps = new Step[days];
  }

  boolean isNew() {
    return state == null;
  }

  @Nullable Step step(int day) {
    return steps[day];
  }

  Step keep(int day, Step step) {
    steps[day] = step;
    return step;
  }
}

package dev.qimma.study.plan;

import java.util.List;
import java.util.SplittableRandom;

/** One way in which the days until the exam may go, by chance. */
final class Run {

  private static final int SECONDS = 60;

  private final Courses courses;
  private final Ranking ranking;
  private final List<Candidate> questions;
  private final double costs;
  private final SplittableRandom chance;
  private final Course[] standing;
  private final double weights;
  private double value;

  /** Of the budget of a day, what the day before has used up in advance. */
  private double over;

  Run(Courses courses, List<Candidate> questions, Budget budget, SplittableRandom chance) {
    this.courses = courses;
    this.ranking = new Ranking(courses, questions, budget);
    this.questions = questions;
    this.costs = budget.inCosts();
    this.chance = chance;
    this.standing = questions.stream().map(courses::of).toArray(Course[]::new);
    this.weights = questions.stream().mapToDouble(Candidate::weight).sum();
    for (int place = 0; place < standing.length; place++) {
      value += questions.get(place).weight() * standing[place].atExam;
    }
  }

  /** The score expected at the exam as things stand, 0 to 1. */
  double score() {
    return value / weights;
  }

  /** Studies on a day, and adds what was done to the sums. */
  void study(int day, Sums sums) {
    double left = costs - over;
    for (int place : ranking.on(day, standing)) {
      if (left <= 0) {
        break;
      }
      left -= answer(place, day, sums);
    }
    over = Math.max(0, -left);
    sums.score += score();
  }

  /** What it has cost. */
  private double answer(int place, int day, Sums sums) {
    Course before = standing[place];
    Course.Step step = courses.step(before, day);
    boolean isRight = chance.nextDouble() < step.chance();
    Course after = isRight ? step.passed() : step.failed();
    int answers = isRight ? 1 : 2;
    standing[place] = after;
    value += questions.get(place).weight() * (after.atExam - before.atExam);
    sums.add(before.isNew(), answers, answers * questions.get(place).seconds() / SECONDS);
    return answers * ranking.cost(place);
  }

  /** Sits the exam: the share of its points. */
  double exam() {
    double points = 0;
    for (int place = 0; place < standing.length; place++) {
      if (chance.nextDouble() < standing[place].atExam) {
        points += questions.get(place).weight();
      }
    }
    return points / weights;
  }

  /** What was done on one day over all runs. */
  static final class Sums {
    private double fresh;
    private double reviews;
    private double answers;
    private double minutes;
    private double score;

    private void add(boolean isNew, int given, double spent) {
      fresh += isNew ? 1 : 0;
      reviews += isNew ? 0 : 1;
      answers += given;
      minutes += spent;
    }

    PlannedDay over(int runs, long day) {
      return new PlannedDay(
          day, fresh / runs, reviews / runs, answers / runs, minutes / runs, score / runs);
    }
  }
}

package dev.qimma.study.plan;

import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import java.util.HashMap;
import java.util.Map;

/**
 * The courses that memories may take from today to the exam. A question that was not known is
 * answered once more on the same day, and is known then.
 */
final class Courses {

  private final MemoryModel model;
  private final double wrongAtFirst;
  private final long today;
  private final long exam;
  private final Course fresh;
  private final Map<Remembered, Course> begun = new HashMap<>();

  Courses(MemoryModel model, FirstAnswers first, long today, long exam) {
    this.model = model;
    this.wrongAtFirst = first.chanceOfWrong();
    this.today = today;
    this.exam = exam;
    this.fresh = new Course(null, today, 0, days());
  }

  /** On which one may study; the day of the exam is none. */
  int days() {
    return (int) Math.max(0, exam - today);
  }

  long day(int number) {
    return today + number;
  }

  Course of(Candidate question) {
    return question
        .memory()
        .map(memory -> begun.computeIfAbsent(memory, known -> after(known.state(), known.day())))
        .orElse(fresh);
  }

  private Course after(State state, long day) {
    return new Course(state, day, model.recall(state, (double) (exam - day)), days());
  }

  /**
   * What an answer would come to.
   *
   * @param day from today, which is 0
   */
  Course.Step step(Course from, int day) {
    Course.Step known = from.step(day);
    return known != null ? known : from.keep(day, made(from, today + day));
  }

  private Course.Step made(Course from, long day) {
    State state = from.state;
    if (state == null) {
      State wrong = model.first(Rating.AGAIN);
      return step(from, 1 - wrongAtFirst, model.first(Rating.GOOD), wrong, day);
    }
    double days = day - from.day;
    State wrong = model.next(state, days, Rating.AGAIN);
    double chance = model.recall(state, days);
    return step(from, chance, model.next(state, days, Rating.GOOD), wrong, day);
  }

  private Course.Step step(Course from, double chance, State right, State wrong, long day) {
    Course passed = after(right, day);
    Course failed = after(model.next(wrong, 0, Rating.GOOD), day);
    double gain = chance * passed.atExam + (1 - chance) * failed.atExam - from.atExam;
    return new Course.Step(chance, gain, passed, failed);
  }

  boolean isAnswered(Course course, int day) {
    return !course.isNew() && course.day >= today + day;
  }
}

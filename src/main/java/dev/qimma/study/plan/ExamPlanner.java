package dev.qimma.study.plan;

import dev.qimma.memory.MemoryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Plans the days until an exam: each day, the questions whose answers gain most at the exam.
 *
 * @param first how first answers to new questions went
 * @param today as study days are numbered; the plan is made anew every day
 * @param exam the day of the exam
 */
public record ExamPlanner(MemoryModel model, FirstAnswers first, long today, long exam) {

  /** So many exams are simulated. */
  public static final int RUNS = 500;

  private static final int FEW_RUNS = 100;

  /** One exam in twenty comes out lower than the range, one higher. */
  private static final double TAIL = 0.05;

  private static final long MIX = 0x9e3779b97f4a7c15L;

  /**
   * What is to be studied now, from the one that gains most; those that gain nothing are left out.
   */
  public List<Candidate> now(List<Candidate> questions, Budget budget) {
    Courses courses = courses();
    if (courses.days() == 0) {
      return List.of();
    }
    Course[] standing = questions.stream().map(courses::of).toArray(Course[]::new);
    int[] order = new Ranking(courses, questions, budget).on(0, standing);
    return java.util.Arrays.stream(order).mapToObj(questions::get).toList();
  }

  /**
   * As many of those as there is room for today, as far as one can expect.
   *
   * @param spent of the budget already: answers, or seconds
   */
  public List<Candidate> today(List<Candidate> questions, Budget budget, double spent) {
    double left = budget.inCosts() - spent;
    Courses courses = courses();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate question : now(questions, budget)) {
      if (left <= 0) {
        break;
      }
      chosen.add(question);
      left -= budget.cost(question) * (2 - courses.step(courses.of(question), 0).chance());
    }
    return chosen;
  }

  /** What the plan comes to. */
  public Outlook outlook(List<Candidate> questions, Budget budget, long seed) {
    return outlook(courses(), questions, budget, seed, RUNS);
  }

  /** The least budget with which the goal is reached; nothing where none is enough. */
  public OptionalInt least(List<Candidate> questions, Budget.Unit unit, Goal goal, long seed) {
    Courses courses = courses();
    int high = most(questions, unit);
    if (!isReached(courses, questions, new Budget(high, unit), goal, seed)) {
      return OptionalInt.empty();
    }
    int low = 0;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (isReached(courses, questions, new Budget(middle, unit), goal, seed)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(high);
  }

  /** More than this cannot be studied on a day: every question, and once more. */
  private static int most(List<Candidate> questions, Budget.Unit unit) {
    double seconds = questions.stream().mapToDouble(Candidate::seconds).sum();
    double most = unit == Budget.Unit.ANSWERS ? questions.size() : seconds / 60;
    return Math.max(1, (int) Math.ceil(2 * most));
  }

  private static boolean isReached(
      Courses courses, List<Candidate> questions, Budget budget, Goal goal, long seed) {
    return goal.isReachedBy(outlook(courses, questions, budget, seed, FEW_RUNS));
  }

  private Courses courses() {
    return new Courses(model, first, today, exam);
  }

  private static Outlook outlook(
      Courses courses, List<Candidate> questions, Budget budget, long seed, int runs) {
    List<Run.Sums> sums = Stream.generate(Run.Sums::new).limit(courses.days()).toList();
    List<Double> scores = new ArrayList<>(runs);
    double expected = 0;
    double before = 0;
    for (int number = 0; number < runs; number++) {
      SplittableRandom chance = new SplittableRandom(seed + number * MIX);
      Run run = new Run(courses, questions, budget, chance);
      before = run.score();
      for (int day = 0; day < sums.size(); day++) {
        run.study(day, sums.get(day));
      }
      expected += run.score() / runs;
      scores.add(run.exam());
    }
    scores.sort(null);
    List<PlannedDay> days = new ArrayList<>();
    sums.forEach(sum -> days.add(sum.over(runs, courses.day(days.size()))));
    return new Outlook(
        days,
        before,
        expected,
        scores.get((int) (TAIL * runs)),
        scores.get(runs - 1 - (int) (TAIL * runs)),
        scores);
  }
}

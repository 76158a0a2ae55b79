package dev.qimma.cli;

import dev.qimma.question.Question;
import dev.qimma.screen.Document;
import dev.qimma.screen.View;
import dev.qimma.study.Memories;
import dev.qimma.study.plan.Budget;
import dev.qimma.study.plan.Candidate;
import dev.qimma.study.plan.Candidates;
import dev.qimma.study.plan.ExamPlanner;
import dev.qimma.study.plan.Goal;
import dev.qimma.study.plan.Outlook;
import java.util.List;
import java.util.OptionalInt;

/**
 * Studying until an exam: what to ask today, and what the plan comes to. Made anew every day, so
 * that a day missed costs nothing but recall.
 *
 * @param least the least budget that reaches the goal, in the unit of {@code budget}; nothing where
 *     none does
 */
record UntilPlan(
    ExamPlanner planner,
    Candidates log,
    List<Candidate> questions,
    Budget budget,
    Goal goal,
    OptionalInt least) {

  /** The same plan for the same log, on any machine. */
  private static final long SEED = 2023;

  UntilPlan {
    questions = List.copyOf(questions);
  }

  /**
   * Makes the plan.
   *
   * @param asked the questions of the exam
   */
  static UntilPlan of(UntilOptions options, List<Question> asked, Memories memories, long today) {
    Candidates log = new Candidates(memories);
    List<Candidate> questions = log.of(asked);
    long exam = options.day(today);
    ExamPlanner planner = new ExamPlanner(memories.model(), log.first(), today, exam);
    Goal goal = options.goal();
    Budget.Unit unit = options.budget().map(Budget::unit).orElse(Budget.Unit.ANSWERS);
    OptionalInt least = planner.least(questions, unit, goal, SEED);
    Budget needed = least.isPresent() ? new Budget(least.getAsInt(), unit) : Budget.USUAL;
    return new UntilPlan(planner, log, questions, options.budget().orElse(needed), goal, least);
  }

  /** Full names of what is to be asked today, the most useful first. */
  List<String> today() {
    double spent = log.spent(budget, planner.today());
    return planner.today(questions, budget, spent).stream().map(Candidate::question).toList();
  }

  /** How many answers today may take, those already given included. */
  int answersToday() {
    Budget answers = new Budget(1, Budget.Unit.ANSWERS);
    return (int) log.spent(answers, planner.today()) + 2 * today().size();
  }

  Outlook outlook() {
    return planner.outlook(questions, budget, SEED);
  }

  /** What would come of all the time in the world. */
  Outlook most() {
    return planner.outlook(
        questions, new Budget(2.0 * questions.size(), Budget.Unit.ANSWERS), SEED);
  }

  Document page(View view, int width) {
    return new UntilPage(this, view, width).document();
  }
}

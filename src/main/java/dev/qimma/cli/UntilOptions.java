package dev.qimma.cli;

import dev.qimma.study.plan.Budget;
import dev.qimma.study.plan.Goal;
import dev.qimma.text.Message;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags of studying until an exam. */
final class UntilOptions {

  private static final int ALL = 100;
  private static final double USUAL_TARGET = 0.9;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Study by plan until an exam on that day, such as 2026-06-01.")
  String until = "";

  @Option(
      names = "--budget",
      paramLabel = "20/day|30m",
      description = "Answers or minutes a day. Default: the least that reaches the target.")
  String budget = "";

  @Option(
      names = "--target",
      paramLabel = "R",
      description = "The mean score to reach, as 0.9 or 90%%. Default: 0.9.")
  String target = "";

  @Option(
      names = "--pass",
      paramLabel = "PCT",
      description = "The mark to pass with nine times in ten, as 70%%.")
  String pass = "";

  @Option(names = "--plan", description = "Show the plan, and study nothing.")
  boolean plan;

  /** Whether an exam was named; ends the verb where only its details were. */
  boolean isAsked() {
    if (until.isEmpty()) {
      refuse("--budget", !budget.isEmpty());
      refuse("--target", !target.isEmpty());
      refuse("--pass", !pass.isEmpty());
      refuse("--plan", plan);
    }
    return !until.isEmpty();
  }

  private static void refuse(String name, boolean isGiven) {
    if (isGiven) {
      throw new Failure(Exit.USAGE, Message.of("until.alone", name));
    }
  }

  /** The day of the exam, which lies ahead. */
  long day(long today) {
    long day = StatsVerb.day(until);
    if (day <= today) {
      throw new Failure(Exit.USAGE, Message.of("until.past", until));
    }
    return day;
  }

  Optional<Budget> budget() {
    if (budget.isEmpty()) {
      return Optional.empty();
    }
    Optional<Budget> read = Budget.parse(budget);
    if (read.isEmpty()) {
      throw new Failure(Exit.USAGE, Message.of("until.budget", budget));
    }
    return read;
  }

  Goal goal() {
    if (!target.isEmpty() && !pass.isEmpty()) {
      throw new Failure(Exit.USAGE, Message.of("until.both"), Message.of("until.both.remedy"));
    }
    if (!pass.isEmpty()) {
      return new Goal(share("--pass", pass), true);
    }
    return new Goal(target.isEmpty() ? USUAL_TARGET : share("--target", target), false);
  }

  private static double share(String name, String word) {
    try {
      boolean isPercent = word.endsWith("%");
      double number = Double.parseDouble(isPercent ? word.substring(0, word.length() - 1) : word);
      double share = isPercent || number > 1 ? number / ALL : number;
      if (share > 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of bounds
    }
    throw new Failure(Exit.USAGE, Message.of("until.target", name, word));
  }
}

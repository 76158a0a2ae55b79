package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sitting as it is remembered, whether or not its bank is at hand.
 *
 * @param answers that stand, in the order given
 * @param flagged full names of the questions that were flagged at its end
 */
public record PastSitting(
    long id, Plan plan, boolean isOpen, List<Attempt> answers, Set<String> flagged) {

  public PastSitting {
    answers = List.copyOf(answers);
    flagged = Set.copyOf(flagged);
  }

  public static PastSitting of(SittingRecord kept) {
    Progress progress = Progress.begin(kept.plan().questions()).after(kept.events());
    List<Attempt> answers = List.copyOf(progress.answered().values());
    return new PastSitting(kept.id(), kept.plan(), kept.isOpen(), answers, progress.flagged());
  }

  /** Whether it is an exam that is not handed in yet: then nothing of its marks is told. */
  public boolean isSealed() {
    return isOpen && plan.isExam();
  }

  /** The names of its banks. */
  public String bank() {
    return plan.questions().stream()
        .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
        .distinct()
        .collect(Collectors.joining(","));
  }

  public long answered() {
    return answers.stream().filter(answer -> answer.verdict() != Verdict.BLANK).count();
  }

  public Fraction score() {
    return answers.stream().map(Attempt::score).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The marks that the questions answered were worth. */
  public Fraction max() {
    return answers.stream().map(Attempt::max).reduce(Fraction.ZERO, Fraction::plus);
  }
}

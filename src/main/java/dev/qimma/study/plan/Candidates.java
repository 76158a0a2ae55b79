package dev.qimma.study.plan;

import dev.qimma.memory.Rating;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.study.Memories;
import dev.qimma.study.Memory;
import dev.qimma.study.Recollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The questions of an exam, each with what the log tells of it. */
public record Candidates(Memories memories) {

  private static final double USUAL_SECONDS = 20;

  /** Whoever takes longer has gone away. */
  private static final double PAUSE = 300;

  /** One for each memory: of variants, of which an exam has one, the first stands for all. */
  public List<Candidate> of(List<Question> questions) {
    double usual = median(memories.all().stream()).orElse(USUAL_SECONDS);
    Set<String> taken = new HashSet<>();
    List<Candidate> all = new ArrayList<>();
    for (Question question : questions) {
      String name = question.card().name();
      if (taken.add(memories.deck().trait(name).memory())) {
        all.add(candidate(question, memories.of(name), usual));
      }
    }
    return all;
  }

  private Candidate candidate(Question question, Optional<Memory> memory, double usual) {
    double seconds = memory.flatMap(known -> median(known.reviews().stream())).orElse(usual);
    return new Candidate(
        question.card().name(),
        question.card().points().toDouble(),
        seconds,
        memory.map(
            known -> new Remembered(known.state(), memories.calendar().day(known.last().at()))));
  }

  private static Optional<Double> median(Stream<Recollection> answers) {
    List<Double> seconds =
        answers
            .filter(one -> one.answer().attempt().verdict() != Verdict.BLANK)
            .map(one -> one.answer().attempt().elapsedMillis() / 1000.0)
            .filter(time -> time > 0 && time < PAUSE)
            .sorted()
            .toList();
    return seconds.isEmpty() ? Optional.empty() : Optional.of(seconds.get(seconds.size() / 2));
  }

  /** How first answers went, in all banks. */
  public FirstAnswers first() {
    long wrong =
        memories.byKey().values().stream()
            .filter(memory -> memory.first().rating() == Rating.AGAIN)
            .count();
    return new FirstAnswers(memories.byKey().size(), (int) wrong);
  }

  /** What has been spent of the budget of a day: answers, or seconds. */
  public double spent(Budget budget, long day) {
    return memories.all().stream()
        .filter(one -> memories.calendar().day(one.at()) == day)
        .mapToDouble(one -> spent(one, budget))
        .sum();
  }

  private static double spent(Recollection one, Budget budget) {
    double seconds = Math.min(PAUSE, one.answer().attempt().elapsedMillis() / 1000.0);
    return budget.unit() == Budget.Unit.ANSWERS ? 1 : seconds;
  }
}

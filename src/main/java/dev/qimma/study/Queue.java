package dev.qimma.study;

import dev.qimma.history.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is left of a sitting of study: questions not asked yet, and those that failed in it. */
record Queue(Plan plan, Schedule before, Schedule schedule, Happened happened) {

  /** After so many other answers, or after that time, what failed is asked again. */
  private static final int OTHERS = 8;

  private static final Duration WHILE = Duration.ofMinutes(10);

  /**
   * A question that failed.
   *
   * @param answers how many there were when it failed or was put off
   */
  private record Step(String question, int answers, Instant at) {
    boolean isReady(int answered, Instant now) {
      return answered - answers >= OTHERS || !now.isBefore(at.plus(WHILE));
    }
  }

  /** The full name of the question to be asked now; empty at the end. */
  Optional<String> next(Instant now) {
    int room = room(now);
    if (room <= 0) {
      return Optional.empty();
    }
    List<Step> steps = steps();
    List<String> pending = pending();
    Optional<String> again = happened.again().filter(name -> isOpen(name, pending, steps));
    if (again.isPresent()) {
      return again;
    }
    int answered = happened.answers().size();
    Optional<String> ready =
        steps.stream().filter(step -> step.isReady(answered, now)).findFirst().map(Step::question);
    if (ready.isPresent()) {
      return ready;
    }
    boolean isRoomForMore = room > steps.size();
    return !pending.isEmpty() && isRoomForMore
        ? Optional.of(pending.get(0))
        : steps.stream().findFirst().map(Step::question);
  }

  /** How many answers the day still has room for. */
  private int room(Instant now) {
    Memories memories = schedule.memories();
    long today = memories.calendar().day(now);
    return schedule.policy().answersPerDay() - memories.answersOn(today);
  }

  private static boolean isOpen(String name, List<String> pending, List<Step> steps) {
    return pending.contains(name) || steps.stream().anyMatch(step -> step.question().equals(name));
  }

  int left() {
    return pending().size() + steps().size();
  }

  /** Not asked in this sitting yet; what was put off comes last. */
  List<String> pending() {
    Set<String> answered = new HashSet<>();
    happened.answers().forEach(answer -> answered.add(answer.question()));
    List<String> pending = new ArrayList<>();
    for (String name : plan.questions()) {
      if (!answered.contains(name) && deck().question(name).isPresent()) {
        pending.add(name);
      }
    }
    for (String skipped : happened.skips().keySet()) {
      if (pending.remove(skipped)) {
        pending.add(skipped);
      }
    }
    return pending;
  }

  /** Failed and not passed since, the one longest ago first. */
  private List<Step> steps() {
    List<Answer> answers = happened.answers();
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = answers.size() - 1; i >= 0; i--) {
      Answer answer = answers.get(i);
      if (seen.add(answer.question()) && hasFailed(answer)) {
        steps.add(0, new Step(answer.question(), i + 1, answer.at()));
      }
    }
    steps.replaceAll(this::putOff);
    steps.sort(Comparator.comparingInt(Step::answers).thenComparing(this::skipped));
    return steps;
  }

  private Step putOff(Step step) {
    Happened.Mark mark = happened.skips().get(step.question());
    return mark == null ? step : new Step(step.question(), mark.answers(), mark.at());
  }

  /** Among those put off at the same moment, in that order. */
  private int skipped(Step step) {
    return List.copyOf(happened.skips().keySet()).indexOf(step.question());
  }

  private boolean hasFailed(Answer answer) {
    return deck().question(answer.question()).isPresent()
        && !Ratings.of(answer, deck().trait(answer.question())).isPass();
  }

  /** Seen before and still to be asked, failed ones included. */
  int due() {
    return left() - fresh();
  }

  /** Never seen, and still to be asked. */
  int fresh() {
    return (int) pending().stream().filter(name -> before.memories().of(name).isEmpty()).count();
  }

  private Deck deck() {
    return schedule.memories().deck();
  }
}

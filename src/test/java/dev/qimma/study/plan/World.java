package dev.qimma.study.plan;

import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.Rating;
import dev.qimma.memory.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A learner who studies a bank until an exam, one way or another; what is true is kept apart. */
final class World {

  /** Which questions of a day come first. */
  enum Way {
    PLAIN,
    SPARE,
    PLANNER
  }

  /** How a question stands in truth, and as the planner believes, since a day. */
  private record Known(State truth, State belief, int day) {}

  private static final double TARGET = 0.9;

  private final MemoryModel truth;
  private final MemoryModel believed = new Fsrs6(Parameters.STANDARD);
  private final int questions;
  private final int days;
  private final int perDay;
  private final double wrongAtFirst;
  private final SplittableRandom chance;
  private final Map<Integer, Known> known = new HashMap<>();
  private int answers;
  private int firsts;
  private int wrongFirsts;

  World(MemoryModel truth, double wrongAtFirst, int questions, int days, int perDay, long seed) {
    this.truth = truth;
    this.wrongAtFirst = wrongAtFirst;
    this.questions = questions;
    this.days = days;
    this.perDay = perDay;
    this.chance = new SplittableRandom(seed);
  }

  int answers() {
    return answers;
  }

  /** Studies, and returns the mean chance at the exam. */
  double score(Way way) {
    int over = 0;
    for (int day = 0; day < days; day++) {
      int left = perDay - over;
      for (int question : order(way, day)) {
        if (left <= 0) {
          break;
        }
        left -= answer(question, day);
      }
      over = Math.max(0, -left);
    }
    double sum = 0;
    for (Known one : known.values()) {
      sum += truth.recall(one.truth(), days - one.day());
    }
    return sum / questions;
  }

  private List<Integer> order(Way way, int day) {
    return way == Way.PLANNER ? planned(day) : plain(day, way == Way.SPARE);
  }

  private List<Integer> planned(int day) {
    List<Candidate> all = IntStream.range(0, questions).mapToObj(this::candidate).toList();
    return new ExamPlanner(believed, new FirstAnswers(firsts, wrongFirsts), day, days)
        .now(all, new Budget(perDay, Budget.Unit.ANSWERS)).stream()
            .map(candidate -> Integer.valueOf(candidate.question()))
            .toList();
  }

  private Candidate candidate(int question) {
    Optional<Remembered> memory =
        Optional.ofNullable(known.get(question))
            .map(one -> new Remembered(one.belief(), one.day()));
    return new Candidate(String.valueOf(question), 1, 10, memory);
  }

  private List<Integer> plain(int day, boolean usesSpare) {
    Comparator<Map.Entry<Integer, Known>> byRecall =
        Comparator.comparingDouble(
            one -> believed.recall(one.getValue().belief(), day - one.getValue().day()));
    List<Map.Entry<Integer, Known>> weakest =
        known.entrySet().stream()
            .filter(one -> one.getValue().day() < day)
            .sorted(byRecall)
            .toList();
    List<Integer> order = new ArrayList<>();
    weakest.stream()
        .filter(one -> isDue(one.getValue(), day))
        .forEach(one -> order.add(one.getKey()));
    IntStream.range(0, questions).filter(q -> !known.containsKey(q)).forEach(order::add);
    if (usesSpare) {
      weakest.stream()
          .filter(one -> !isDue(one.getValue(), day))
          .forEach(one -> order.add(one.getKey()));
    }
    return order;
  }

  private boolean isDue(Known one, int day) {
    return day - one.day() >= Math.max(1, Math.round(believed.interval(one.belief(), TARGET)));
  }

  private int answer(int question, int day) {
    Known before = known.get(question);
    double sure =
        before == null ? 1 - wrongAtFirst : truth.recall(before.truth(), day - before.day());
    boolean isRight = chance.nextDouble() < sure;
    if (before == null) {
      firsts++;
      wrongFirsts += isRight ? 0 : 1;
      known.put(
          question,
          new Known(
              again(truth, truth.first(rating(isRight)), isRight),
              again(believed, believed.first(rating(isRight)), isRight),
              day));
    } else {
      int days = day - before.day();
      known.put(
          question,
          new Known(
              again(truth, truth.next(before.truth(), days, rating(isRight)), isRight),
              again(believed, believed.next(before.belief(), days, rating(isRight)), isRight),
              day));
    }
    answers += isRight ? 1 : 2;
    return isRight ? 1 : 2;
  }

  private static Rating rating(boolean isRight) {
    return isRight ? Rating.GOOD : Rating.AGAIN;
  }

  /** What was not known is answered once more on the same day. */
  private static State again(MemoryModel model, State state, boolean isRight) {
    return isRight ? state : model.next(state, 0, Rating.GOOD);
  }
}

package dev.qimma.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of marks, a row a learner, as a test types it. The units are twelfths of a mark.
 *
 * @param handedIn by learner and question; null where nothing was handed in
 * @param max of each question, in units
 * @param options of each question
 */
record Scored(List<List<Answer>> handedIn, List<Long> max, int options) {

  static final double UNIT = 12;

  /** Marks in decimal, without options. */
  static Scored of(List<Double> max, List<List<Double>> marks) {
    return new Scored(
        marks.stream().map(row -> row.stream().map(Scored::answer).toList()).toList(),
        max.stream().map(Scored::units).toList(),
        0);
  }

  private static Answer answer(double mark) {
    return new Answer(units(mark), false, Set.of());
  }

  private static long units(double mark) {
    return Math.round(mark * UNIT);
  }

  TestStatistics statistics() {
    List<Item> items = new ArrayList<>();
    List<Map<Answer, Integer>> numbers = new ArrayList<>();
    for (int question = 0; question < max.size(); question++) {
      numbers.add(numbers(question));
      items.add(new Item(max.get(question), options, List.copyOf(numbers.get(question).keySet())));
    }
    return TestStatistics.of(new Numbered(handedIn, numbers), items, UNIT);
  }

  private Map<Answer, Integer> numbers(int question) {
    Map<Answer, Integer> numbers = new LinkedHashMap<>();
    for (List<Answer> row : handedIn) {
      Answer answer = row.get(question);
      if (!answer.equals(Naive.MISSING)) {
        numbers.putIfAbsent(answer, numbers.size());
      }
    }
    return numbers;
  }

  int learners() {
    return handedIn.size();
  }

  private record Numbered(List<List<Answer>> handedIn, List<Map<Answer, Integer>> numbers)
      implements Grid {
    @Override
    public int learners() {
      return handedIn.size();
    }

    @Override
    public int answer(int learner, int question) {
      Answer given = handedIn.get(learner).get(question);
      return numbers.get(question).getOrDefault(given, Grid.MISSING);
    }
  }
}

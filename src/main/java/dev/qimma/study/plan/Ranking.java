package dev.qimma.study.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which questions are worth most on a day, best first. */
final class Ranking {

  /** An answer that gains less of a mark is not worth giving. */
  static final double LEAST_GAIN = 1e-4;

  private final Courses courses;
  private final double[] weights;
  private final double[] costs;
  private final boolean isByCost;

  Ranking(Courses courses, List<Candidate> questions, Budget budget) {
    this.courses = courses;
    double mean = questions.stream().mapToDouble(Candidate::weight).average().orElse(1);
    this.weights = questions.stream().mapToDouble(one -> one.weight() / mean).toArray();
    this.costs = questions.stream().mapToDouble(budget::cost).toArray();
    this.isByCost = budget.unit() == Budget.Unit.MINUTES;
  }

  /** Places of the questions to answer, from the one that gains most. */
  int[] on(int day, Course[] standing) {
    long[] keys = new long[standing.length];
    int count = 0;
    for (int place = 0; place < standing.length; place++) {
      double worth = worth(place, standing[place], day);
      if (worth > 0) {
        keys[count++] = key(worth, place);
      }
    }
    Arrays.sort(keys, 0, count);
    int found = count;
    return IntStream.range(0, found).map(i -> place(keys[found - 1 - i])).toArray();
  }

  /** 0 where the answer is not worth giving. */
  private double worth(int place, Course course, int day) {
    if (courses.isAnswered(course, day)) {
      return 0;
    }
    Course.Step step = courses.step(course, day);
    double gain = step.gain() * weights[place];
    if (gain < LEAST_GAIN) {
      return 0;
    }
    return isByCost ? gain / (costs[place] * (2 - step.chance())) : gain;
  }

  /** Positive numbers are ordered as their bits are; the earlier of equals comes first. */
  private static long key(double worth, int place) {
    return ((long) Float.floatToIntBits((float) worth) << Integer.SIZE)
        | (Integer.MAX_VALUE - place);
  }

  private static int place(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  double cost(int place) {
    return costs[place];
  }
}

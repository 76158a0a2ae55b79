package dev.qimma.study.progress;

import java.util.ArrayList;
import java.util.List;

/** Counts numbers between borders, which grow as the numbers do. */
final class Buckets {

  private static final double[] DAYS = {0, 1, 3, 7, 14, 30, 90, 365};
  private static final double[] SECONDS = {0, 5, 10, 20, 30, 60, 120};

  private Buckets() {}

  static List<Bucket> ofDays(List<Double> days) {
    return of(days, DAYS);
  }

  static List<Bucket> ofSeconds(List<Double> seconds) {
    return of(seconds, SECONDS);
  }

  private static List<Bucket> of(List<Double> numbers, double[] borders) {
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < borders.length; i++) {
      double from = borders[i];
      double to = i + 1 < borders.length ? borders[i + 1] : Double.POSITIVE_INFINITY;
      long count = numbers.stream().filter(number -> number >= from && number < to).count();
      buckets.add(new Bucket(from, to, (int) count));
    }
    return buckets;
  }
}

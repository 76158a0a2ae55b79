package dev.qimma.study.progress;

import dev.qimma.study.Recollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** The reviews on a later day than the one before, for which a chance of recall was predicted. */
public record Predicted(List<Recollection> reviews) {

  private static final int BINS = 10;
  private static final int[] AGES = {1, 2, 4, 8, 15, 31};

  public Predicted {
    reviews = List.copyOf(reviews);
  }

  public static Predicted of(List<Recollection> all) {
    return new Predicted(
        all.stream()
            .filter(one -> one.recall().isPresent() && one.step().review().isOnLaterDay())
            .toList());
  }

  public List<Retention> byAge() {
    List<Retention> ages = new ArrayList<>();
    for (int i = 0; i < AGES.length; i++) {
      int from = AGES[i];
      int to = i + 1 < AGES.length ? AGES[i + 1] - 1 : Integer.MAX_VALUE;
      List<Recollection> some =
          reviews.stream().filter(one -> one.days() >= from && one.days() <= to).toList();
      ages.add(new Retention(from, to, some.size(), passed(some), mean(some)));
    }
    return ages;
  }

  /** In ten bins. */
  public List<Bin> byRecall() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double from = (double) i / BINS;
      double to = (double) (i + 1) / BINS;
      boolean isLast = i == BINS - 1;
      DoublePredicate isIn = recall -> recall >= from && (recall < to || isLast);
      List<Recollection> some =
          reviews.stream().filter(one -> isIn.test(one.recall().getAsDouble())).toList();
      bins.add(new Bin(from, to, some.size(), mean(some), passed(some)));
    }
    return bins;
  }

  private static int passed(List<Recollection> reviews) {
    return (int) reviews.stream().filter(one -> one.rating().isPass()).count();
  }

  private static double mean(List<Recollection> reviews) {
    return reviews.stream().mapToDouble(one -> one.recall().getAsDouble()).average().orElse(0);
  }
}

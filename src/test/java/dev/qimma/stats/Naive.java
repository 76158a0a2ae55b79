package dev.qimma.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** Every formula as it stands in the books, on doubles; slow, and seen to be right. */
final class Naive {

  /** Stands where nothing was handed in. */
  static final Answer MISSING = new Answer(0, false, Set.of(-1));

  private final Scored scored;
  final double[][] x;
  final double[] max;
  final double[] totals;
  final int n;
  final int k;

  Naive(Scored scored) {
    this.scored = scored;
    n = scored.learners();
    k = scored.max().size();
    x = new double[k][n];
    max = scored.max().stream().mapToDouble(units -> units / Scored.UNIT).toArray();
    totals = new double[n];
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < n; i++) {
        x[j][i] = scored.handedIn().get(i).get(j).units() / Scored.UNIT;
        totals[i] += x[j][i];
      }
    }
  }

  double[] rest(int j) {
    return less(totals, x[j]);
  }

  double[] chosen(int j, Predicate<Answer> which) {
    double[] chosen = new double[n];
    Arrays.setAll(chosen, i -> which.test(scored.handedIn().get(i).get(j)) ? 1 : 0);
    return chosen;
  }

  static double[] less(double[] x, double[] y) {
    double[] less = new double[x.length];
    Arrays.setAll(less, i -> x[i] - y[i]);
    return less;
  }

  static double mean(double[] x) {
    return Arrays.stream(x).average().orElse(Double.NaN);
  }

  static double covariance(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - mean(x)) * (y[i] - mean(y));
    }
    return sum / (x.length - 1);
  }

  static double variance(double[] x) {
    return covariance(x, x);
  }

  static boolean isFlat(double[] x) {
    return x.length < 2 || Math.abs(variance(x)) < 1e-12;
  }

  static OptionalDouble correlation(double[] x, double[] y) {
    return isFlat(x) || isFlat(y)
        ? OptionalDouble.empty()
        : OptionalDouble.of(covariance(x, y) / Math.sqrt(variance(x) * variance(y)));
  }

  OptionalDouble alpha() {
    return alpha(-1);
  }

  /** Of the questions but one. */
  OptionalDouble alpha(int dropped) {
    double[] rest = dropped < 0 ? totals : rest(dropped);
    int left = dropped < 0 ? k : k - 1;
    if (left < 2 || isFlat(rest)) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int j = 0; j < k; j++) {
      sum += j == dropped ? 0 : variance(x[j]);
    }
    return OptionalDouble.of((double) left / (left - 1) * (1 - sum / variance(rest)));
  }

  OptionalDouble splitHalf() {
    double[] odd = new double[n];
    double[] even = new double[n];
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < n; i++) {
        (j % 2 == 0 ? odd : even)[i] += x[j][i];
      }
    }
    return correlation(odd, even);
  }

  /** What the best 27 in a hundred came to on average, or the worst; ties share the places. */
  double group(double[] of, boolean isUpper) {
    double[] sorted = totals.clone();
    Arrays.sort(sorted);
    int size = Math.max(1, (int) Math.floor(0.27 * n + 0.5));
    double border = isUpper ? sorted[n - size] : sorted[size - 1];
    double beyond = 0;
    double at = 0;
    int countBeyond = 0;
    int countAt = 0;
    for (int i = 0; i < n; i++) {
      double further = isUpper ? totals[i] - border : border - totals[i];
      if (Math.abs(further) < 1e-9) {
        at += of[i];
        countAt++;
      } else if (further > 0) {
        beyond += of[i];
        countBeyond++;
      }
    }
    return (beyond + at * (size - countBeyond) / countAt) / size;
  }

  OptionalDouble efficiency(int j) {
    double[] marks = x[j].clone();
    double[] rests = rest(j);
    double found = covariance(marks, rests);
    Arrays.sort(marks);
    Arrays.sort(rests);
    return isFlat(marks) || isFlat(rests)
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * found / covariance(marks, rests));
  }

  double meanTotal(double[] chosen) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += chosen[i] * totals[i];
    }
    return sum / Arrays.stream(chosen).sum();
  }
}

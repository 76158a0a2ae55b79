package dev.qimma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.grading.Distribution;
import dev.qimma.question.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores fall into bins, numbers onto scales, labels beside points. */
class DrawingTest {

  private static Distribution totals(long... marks) {
    return Distribution.of(
        LongStream.of(marks)
            .mapToObj(mark -> Fraction.of(mark, 1))
            .collect(Collectors.toMap(Function.identity(), t -> 1, Integer::sum)));
  }

  @ParameterizedTest
  @CsvSource({"100,10,10", "64,5,13", "15,1,15", "6,0.5,12", "1,0.1,10", "1000,100,10"})
  void binsAreFewAndOfAWidthThatOneCountsIn(int max, double width, int size) {
    Bins bins = Bins.of(totals(0, max), Fraction.of(max, 1));
    assertThat(bins.width()).isEqualTo(width);
    assertThat(bins.size()).isEqualTo(size);
    assertThat(bins.high()).isGreaterThanOrEqualTo(max);
  }

  @Test
  void aScoreAtABorderCountsUpwardsButForTheHighest() {
    Bins bins = Bins.of(totals(0, 9, 10, 10, 99, 100), Fraction.of(100, 1));
    assertThat(bins.learners()).containsExactly(2L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L);
    assertThat(bins.most()).isEqualTo(2);
  }

  @Test
  void negativeScoresHaveTheirBinsToo() {
    Bins bins = Bins.of(totals(-3, 5), Fraction.of(10, 1));
    assertThat(bins.low()).isEqualTo(-3);
    assertThat(bins.learners().get(0)).isEqualTo(1);
    assertThat(bins.learners().stream().mapToLong(Long::longValue).sum()).isEqualTo(2);
  }

  @Test
  void everyLearnerIsInOneBin() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int max = 1 + random.nextInt(300);
      List<Fraction> marks =
          IntStream.range(0, 50)
              .mapToObj(i -> Fraction.of(random.nextInt(max * 6 + 1), 6))
              .toList();
      Bins bins =
          Bins.of(
              Distribution.of(
                  marks.stream()
                      .collect(Collectors.toMap(Function.identity(), t -> 1, Integer::sum))),
              Fraction.of(max, 1));
      assertThat(bins.learners().stream().mapToLong(Long::longValue).sum())
          .as("max " + max)
          .isEqualTo(50);
      assertThat(bins.size()).isBetween(1, 16);
    }
  }

  @Test
  void scalesRunEitherWay() {
    assertThat(new Scale(0, 10, 20, 120).of(2.5)).isEqualTo("45");
    assertThat(new Scale(-1, 1, 100, 0).of(0)).isEqualTo("50");
  }

  @Test
  void numbersHaveTwoDecimalsAndAMinusSign() {
    assertThat(Shown.decimal(-0.345)).isEqualTo("−0.34");
    assertThat(Shown.decimal(-0.001)).isEqualTo("0");
    assertThat(Shown.coordinate(-12.5)).isEqualTo("-12.5");
    assertThat(Shown.length(1.2)).isEqualTo("100%");
    assertThat(Shown.length(-0.1)).isEqualTo("0%");
    assertThat(Shown.percent(OptionalDouble.empty()).key()).isEqualTo("undefined.short");
  }

  @Test
  void noLabelCoversAPointOrAnotherLabel() {
    Random random = new Random(11);
    Spots spots = new Spots(new Spots.Box(200, 200, 200, 200));
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double[] point = {random.nextDouble() * 400, random.nextDouble() * 400};
      points.add(point);
      spots.point(point[0], point[1]);
    }
    List<Spots.Box> labels = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Optional<Spots.Box> label =
          spots.label(points.get(i)[0], points.get(i)[1], Integer.toString(i + 1));
      label.ifPresent(labels::add);
    }
    assertThat(labels).hasSizeGreaterThan(30);
    for (Spots.Box label : labels) {
      assertThat(labels.stream().filter(label::touches)).containsExactly(label);
      assertThat(points)
          .noneMatch(point -> label.touches(new Spots.Box(point[0], point[1], 4.9, 4.9)));
    }
  }

  @Test
  void aPointInACrowdHasNoLabel() {
    Spots spots = new Spots(new Spots.Box(50, 50, 50, 50));
    for (int x = 0; x <= 100; x += 8) {
      for (int y = 0; y <= 100; y += 8) {
        spots.point(x, y);
      }
    }
    assertThat(spots.label(48, 48, "7")).isEmpty();
  }
}

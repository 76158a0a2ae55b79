package dev.qimma.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exact sums give what the formulas of the books give, blanks and partial credit and all. */
class NaiveTest {

  private static final double NEAR = 1e-9;
  private static final int OPTIONS = 4;

  static Stream<Arguments> gradebooks() {
    Random random = new Random(1937);
    return IntStream.range(0, 200)
        .mapToObj(
            seed ->
                Arguments.of(seed, 1 + random.nextInt(seed < 20 ? 4 : 60), 1 + random.nextInt(9)));
  }

  @ParameterizedTest(name = "{0}: {1} learners, {2} questions")
  @MethodSource("gradebooks")
  void statisticsAreThoseOfTheFormulas(int seed, int learners, int questions) {
    Scored scored = gradebook(new Random(seed), learners, questions);
    Naive naive = new Naive(scored);
    TestStatistics statistics = scored.statistics();
    Reliability test = statistics.reliability();
    agree("alpha", test.alpha(), naive.alpha());
    agree("split half", test.splitHalf(), naive.splitHalf());
    for (int j = 0; j < questions; j++) {
      agree(naive, j, statistics.items().get(j));
    }
  }

  private static void agree(Naive naive, int j, ItemStatistics item) {
    double[] marks = naive.x[j];
    agree("p", item.p(), OptionalDouble.of(Naive.mean(marks) / naive.max[j]));
    agree("sd", item.sd(), ifTwo(naive, Math.sqrt(Naive.variance(marks))));
    agree("r total", item.rTotal(), Naive.correlation(marks, naive.totals));
    agree("r rest", item.rRest(), Naive.correlation(marks, naive.rest(j)));
    agree("upper", item.upper27(), ifTwo(naive, naive.group(marks, true) / naive.max[j]));
    agree("lower", item.lower27(), ifTwo(naive, naive.group(marks, false) / naive.max[j]));
    agree("alpha if dropped", item.alphaIfDropped(), naive.alpha(j));
    agree("efficiency", item.efficiency(), naive.efficiency(j));
    for (int option = 0; option < OPTIONS; option++) {
      int place = option;
      double[] chosen = naive.chosen(j, answer -> answer.chosen().contains(place));
      agree(naive, j, item.options().get(option), chosen);
    }
    agree(naive, j, item.blank(), naive.chosen(j, Answer::isBlank));
  }

  private static void agree(Naive naive, int j, OptionStatistics option, double[] chosen) {
    double upper = naive.group(chosen, true);
    double lower = naive.group(chosen, false);
    agree("share", option.share(), OptionalDouble.of(Naive.mean(chosen)));
    agree(
        "n",
        OptionalDouble.of((double) option.n()),
        OptionalDouble.of(Naive.mean(chosen) * naive.n));
    agree(
        "mean total",
        option.meanTotal(),
        option.n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(naive.meanTotal(chosen)));
    agree("r rest", option.rRest(), Naive.correlation(chosen, naive.rest(j)));
    agree("upper", option.upper27(), ifTwo(naive, upper));
    agree("lower", option.lower27(), ifTwo(naive, lower));
    agree("d", option.d27(), ifTwo(naive, upper - lower));
  }

  private static OptionalDouble ifTwo(Naive naive, double value) {
    return naive.n < 2 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static void agree(String what, OptionalDouble found, OptionalDouble expected) {
    assertThat(found.isPresent()).as(what).isEqualTo(expected.isPresent());
    if (found.isPresent()) {
      assertThat(found.getAsDouble()).as(what).isCloseTo(expected.getAsDouble(), within(NEAR));
    }
  }

  private static Scored gradebook(Random random, int learners, int questions) {
    List<Long> max = new ArrayList<>();
    for (int j = 0; j < questions; j++) {
      max.add(12L * (1 + random.nextInt(3)));
    }
    List<List<Answer>> rows = new ArrayList<>();
    for (int i = 0; i < learners; i++) {
      double ability = random.nextGaussian();
      List<Answer> row = new ArrayList<>();
      for (long points : max) {
        row.add(answer(random, ability, points));
      }
      rows.add(row);
    }
    return new Scored(rows, max, OPTIONS);
  }

  private static Answer answer(Random random, double ability, long points) {
    int chance = random.nextInt(20);
    if (chance < 2) {
      return chance == 0 ? Naive.MISSING : new Answer(0, true, Set.of());
    }
    if (ability + random.nextGaussian() > 0) {
      return new Answer(points, false, Set.of(0));
    }
    Set<Integer> picks = new TreeSet<>();
    for (int option = 1; option < OPTIONS; option++) {
      if (random.nextBoolean()) {
        picks.add(option);
      }
    }
    return new Answer(points * random.nextInt(-1, 3) / 3, false, picks);
  }
}

package dev.qimma.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Beside R 4.2.2 with psych 2.2.9, on forty learners and six questions:
 *
 * <pre>
 * X &lt;- do.call(rbind, lapply(strsplit(rows, ""), as.numeric)); T &lt;- rowSums(X); n &lt;- 40; k &lt;- 6
 * a &lt;- psych::alpha(as.data.frame(X))
 * a$total$raw_alpha; a$alpha.drop$raw_alpha; a$item.stats[c("raw.r", "r.drop", "sd")]
 * psych::skew(T, type = 2); psych::kurtosi(T, type = 2); quantile(T, type = 7); var(T)
 * sd(T) * sqrt(1 - a$total$raw_alpha)
 * r &lt;- cor(rowSums(X[, c(1, 3, 5)]), rowSums(X[, c(2, 4, 6)])); 2 * r / (1 + r)
 * pn &lt;- function(x) mean((x - mean(x))^2)
 * k / (k - 1) * (1 - mean(T) * (k - mean(T)) / (k * pn(T)))
 * g &lt;- floor(.27 * n + .5); s &lt;- function(T) sort(T, decreasing = TRUE)[g]
 * w &lt;- function(T) ifelse(T &gt; s(T), 1, ifelse(T == s(T), (g - sum(T &gt; s(T))) / sum(T == s(T)), 0))
 * colSums(w(T) * X) / g / apply(X, 2, max); colSums(w(-T) * X) / g / apply(X, 2, max)
 * sapply(1:k, function(j) { R &lt;- T - X[, j]; 100 * cov(X[, j], R) / cov(sort(X[, j]), sort(R)) })
 * psych::biserial(T, X) * sqrt(n / (n - 1))     # psych takes the deviation with n - 1
 * # the second test
 * X[, 6] &lt;- X[, 6] * 1.5 + X[, 5] * .5; X[, 2] &lt;- X[, 2] - (1 - X[, 2]) * X[, 1] / 3
 * </pre>
 */
class PsychTest {

  private static final double NEAR = 1e-12;
  private static final String ROWS =
      """
      110100 111111 011000 111111 101110 100000 111100 011010 110111 111100
      111000 111101 000000 100000 111011 000000 111100 111110 100000 100000
      111010 111000 111111 111110 100100 111001 111111 101010 111110 110000
      111001 111111 001100 010010 101111 110000 111001 001000 111110 110100
      """;

  private final TestStatistics plain =
      Scored.of(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0), marks()).statistics();
  private final TestStatistics partial =
      Scored.of(
              List.of(1.0, 1.0, 1.0, 1.0, 1.0, 2.0),
              marks().stream().map(PsychTest::partly).toList())
          .statistics();

  private static List<List<Double>> marks() {
    List<List<Double>> marks = new ArrayList<>();
    StringTokenizer rows = new StringTokenizer(ROWS);
    while (rows.hasMoreTokens()) {
      marks.add(rows.nextToken().chars().mapToObj(c -> (double) (c - '0')).toList());
    }
    return marks;
  }

  /** Half a mark for the fifth counts on the sixth; who has the first and not the second pays. */
  private static List<Double> partly(List<Double> row) {
    List<Double> marks = new ArrayList<>(row);
    marks.set(5, row.get(5) * 1.5 + row.get(4) * 0.5);
    marks.set(1, row.get(1) - (1 - row.get(1)) * row.get(0) / 3);
    return marks;
  }

  private static void agree(OptionalDouble found, double expected) {
    assertThat(found.orElseThrow()).isCloseTo(expected, within(NEAR));
  }

  private static void agree(
      TestStatistics test, Function<ItemStatistics, OptionalDouble> figure, double... expected) {
    IntStream.range(0, expected.length)
        .forEach(j -> agree(figure.apply(test.items().get(j)), expected[j]));
  }

  @Test
  void reliabilityIsThatOfPsych() {
    agree(plain.reliability().alpha(), 0.696202011907206);
    agree(plain.reliability().sem(), 0.973955719522065);
    agree(plain.reliability().splitHalf(), 0.630092481201769);
    agree(plain.reliability().spearmanBrown(), 0.773075746889207);
    agree(plain.reliability().kr21(), 0.62061178402792);
    agree(partial.reliability().alpha(), 0.711590396871885);
    agree(partial.reliability().sem(), 1.15060215871314);
    agree(partial.reliability().splitHalf(), 0.690375030386584);
    agree(partial.reliability().spearmanBrown(), 0.816830606198314);
    assertThat(partial.reliability().kr21()).isEmpty();
  }

  @Test
  void alphaIfDroppedIsThatOfPsych() {
    agree(
        plain,
        ItemStatistics::alphaIfDropped,
        0.680848393574297,
        0.656432342317310,
        0.645000000000000,
        0.657591472198214,
        0.648982558139535,
        0.645685997171146);
    agree(
        partial,
        ItemStatistics::alphaIfDropped,
        0.707934014139827,
        0.694039182992914,
        0.664062698408667,
        0.679987506989537,
        0.644801986793790,
        0.625533229384249);
  }

  @Test
  void correlationsAreThoseOfPsych() {
    agree(
        plain,
        ItemStatistics::rTotal,
        0.526983179182959,
        0.628459571935383,
        0.658476876250245,
        0.644767961107486,
        0.660117024628537,
        0.653472888231318);
    agree(
        plain,
        ItemStatistics::rRest,
        0.341907154711145,
        0.425583998954283,
        0.460132167666652,
        0.424338758906812,
        0.448369170951597,
        0.458781246016704);
    agree(
        partial,
        ItemStatistics::rTotal,
        0.467937254782404,
        0.593528474301497,
        0.644320853456950,
        0.604650616314564,
        0.699122031193654,
        0.813135148143160);
    agree(
        partial,
        ItemStatistics::rRest,
        0.310163578869561,
        0.375106241711634,
        0.483945857742517,
        0.419710001109166,
        0.545564179056971,
        0.598001498838611);
    agree(partial, ItemStatistics::sd, 0.384807644254793, 0.573885641347411, 0.474341649025257);
  }

  @Test
  void groupsShareThePlacesAtTheBorder() {
    agree(
        partial,
        ItemStatistics::upper27,
        1,
        0.878787878787879,
        0.909090909090909,
        0.909090909090909,
        0.945454545454545,
        0.822727272727273);
    agree(
        partial,
        ItemStatistics::lower27,
        0.590909090909091,
        0.053030303030303,
        0.227272727272727,
        0.159090909090909,
        0,
        0);
  }

  @Test
  void efficiencyIsThatOfR() {
    agree(
        partial,
        ItemStatistics::efficiency,
        44.2786069651741,
        49.1347666491872,
        61.4855570839065,
        49.3403693931398,
        65.6966118374807,
        72.5100010257462);
  }

  @Test
  void biserialIsThatOfPsychWithTheDeviationOfAll() {
    agree(
        plain,
        ItemStatistics::biserial,
        0.776786187719421,
        0.828307373235202,
        0.856908939686852,
        0.808096800944102,
        0.832732846304231,
        0.861274830876404);
    assertThat(partial.items().get(1).biserial()).isEmpty();
    assertThat(partial.items().get(5).biserial()).isEmpty();
  }

  @Test
  void shapeIsThatOfPsych() {
    Shape shape = shape(marks());
    agree(shape.skewness(), -0.251116056180721);
    agree(shape.kurtosis(), -0.966142149552948);
    Shape other = shape(marks().stream().map(PsychTest::partly).toList());
    agree(other.skewness(), -0.0881521996332227);
    agree(other.kurtosis(), -1.05870413840381);
  }

  private static Shape shape(List<List<Double>> marks) {
    List<Double> totals =
        marks.stream()
            .map(row -> row.stream().mapToDouble(Double::doubleValue).sum())
            .map(total -> Math.rint(total * Scored.UNIT) / Scored.UNIT)
            .toList();
    double[] values = totals.stream().mapToDouble(Double::doubleValue).distinct().toArray();
    int[] counts =
        Arrays.stream(values).mapToInt(value -> Collections.frequency(totals, value)).toArray();
    return new Shape(values, counts);
  }
}

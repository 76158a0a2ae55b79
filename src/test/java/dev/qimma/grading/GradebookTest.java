package dev.qimma.grading;

import static dev.qimma.grading.Samples.grade;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.grading.Samples.Graded;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a class once all its responses are in. */
class GradebookTest {

  private static final String HEADER = "learner,question,response\n";

  private static List<String> learners(Gradebook book) {
    return book.standings().stream().map(Standing::learner).toList();
  }

  @Test
  void learnersAreListedAsAskedAndTheirResponsesWithThem() {
    Gradebook book = grade(HEADER + "m,rain,B\nz,week,3.5\na,rain,A\nk,rain,A\n").book();
    assertThat(learners(book.in(LearnerOrder.APPEARANCE))).containsExactly("m", "z", "a", "k");
    assertThat(learners(book.in(LearnerOrder.ID))).containsExactly("a", "k", "m", "z");
    Gradebook byScore = book.in(LearnerOrder.SCORE);
    assertThat(learners(byScore)).containsExactly("z", "a", "k", "m");
    assertThat(byScore.responses().mark(0, 4).orElseThrow().score().plain()).isEqualTo("2");
    assertThat(byScore.responses().mark(0, 0)).isEmpty();
    assertThat(byScore.responses().learners()).isEqualTo(4);
    for (int question = 0; question < 5; question++) {
      int column = question;
      assertThat(byScore.responses().answers(question))
          .containsExactly(
              IntStream.range(0, 4).map(l -> byScore.responses().answer(l, column)).toArray());
    }
    assertThat(byScore.in(LearnerOrder.ID).standings())
        .isEqualTo(book.in(LearnerOrder.ID).standings());
  }

  @ParameterizedTest
  @CsvSource({"'',APPEARANCE", "id,ID", "score,SCORE"})
  void ordersHaveWords(String word, LearnerOrder order) {
    assertThat(LearnerOrder.parse(word)).contains(order);
    assertThat(LearnerOrder.parse(word + "x")).isEmpty();
  }

  @Test
  void theAbsentStandLastWithNothing() {
    GradingOptions options =
        GradingOptions.STANDARD
            .withRoster(new LinkedHashSet<>(List.of("nobody", "a")))
            .withPass(Fraction.of(10, 1));
    Gradebook book = grade(options, HEADER + "a,week,3.5\n").book();
    assertThat(learners(book)).containsExactly("a", "nobody");
    Standing absent = book.standings().get(1);
    assertThat(List.of(absent.answered(), absent.blank(), absent.missing()))
        .containsExactly(0, 0, 5);
    assertThat(absent.score()).isEqualTo(Fraction.ZERO);
    assertThat(book.responses().mark(1, 4)).isEmpty();
    assertThat(book.responses().answers(4)).hasSize(2).endsWith(Sheets.MISSING);
    assertThat(book.items().get(4).missing()).isEqualTo(1);
  }

  @Test
  void percentsAreOfAllThatCouldBeEarned() {
    Gradebook book = grade(HEADER + "a,week,3.5\n").book();
    assertThat(book.standings().get(0).percent().orElseThrow()).isEqualTo(Fraction.of(100, 3));
    assertThat(book.items().get(4).mean()).contains(Fraction.of(2, 1));
    assertThat(book.items().get(4).p()).contains(Fraction.ONE);
    assertThat(book.items().get(4).max()).isEqualTo(Fraction.of(2, 1));
    Standing nothing = book.standings().get(0);
    Standing of =
        new Standing(
            "a", Fraction.ZERO, Fraction.ZERO, 0, 0, 0, 1, Fraction.ZERO, nothing.outcome(), false);
    assertThat(of.percent()).isEmpty();
  }

  @Test
  void itIsKnownWhetherAnythingWasRejected() {
    assertThat(grade(HEADER + "a,week,3.5\n").book().anyRejected()).isFalse();
    assertThat(grade(HEADER + "a,snow,3.5\n").book().anyRejected()).isTrue();
  }

  /** More learners than are added up together. */
  @Test
  void aLargeClassIsAddedUpAsASmallOne() {
    int size = 20_000;
    String rows =
        IntStream.range(0, size)
            .mapToObj(i -> "L" + i + ",rain," + "ABC,".charAt(i % 4) + "\n")
            .map(row -> row.replace(",,", ","))
            .collect(Collectors.joining());
    Gradebook book = grade(HEADER + rows).book();
    ItemResult rain = book.items().get(0);
    assertThat(List.of(rain.n(), rain.answered(), rain.blank(), rain.missing()))
        .containsExactly(size, size * 3 / 4, size / 4, 0);
    assertThat(rain.sum()).isEqualTo(Fraction.of(size / 4, 1));
    assertThat(book.standings().get(size - 4).score()).isEqualTo(Fraction.ONE);
    assertThat(book.standings().get(size - 3).score()).isEqualTo(Fraction.ZERO);
    assertThat(book.standings().get(size - 1).blank()).isEqualTo(1);
    assertThat(book.totals().counts())
        .containsExactly(
            java.util.Map.entry(Fraction.ZERO, size * 3 / 4),
            java.util.Map.entry(Fraction.ONE, size / 4));
  }

  /** Units so fine that no long holds the sum of a few marks. */
  @Test
  void scoresStayExactHoweverFineTheUnitsAre() {
    Fraction fine = Fraction.of(1_000_000_006L, 1_000_000_007L);
    MarkingScheme scheme = new MarkingScheme(MultiPolicy.EACH, fine, false);
    String[] rows = {"rain,B", "week,4", "round,f", "rain,B", "capital,x"};
    String csv = HEADER + "a," + String.join("\na,", rows) + "\nb,week,3.5\n";
    Graded graded =
        grade(List.of(Samples.bank()), scheme, GradingOptions.STANDARD, csv.getBytes(UTF_8));
    assertThat(graded.standing("a").score())
        .isEqualTo(Fraction.ZERO.minus(fine.times(Fraction.of(5, 1))));
    Fraction finer = Fraction.of(3_000_000_000_000_000_001L, 3_000_000_000_000_000_007L);
    MarkingScheme exact = new MarkingScheme(MultiPolicy.EACH, finer, false);
    Graded long64 =
        grade(List.of(Samples.bank()), exact, GradingOptions.STANDARD, csv.getBytes(UTF_8));
    assertThat(long64.standing("a").score())
        .isEqualTo(Fraction.ZERO.minus(finer.times(Fraction.of(5, 1))));
    assertThat(long64.book().items().get(4).sum())
        .isEqualTo(Fraction.of(2, 1).minus(finer.times(Fraction.of(2, 1))));
  }

  private static Distribution totals(long... totals) {
    return Distribution.of(
        Arrays.stream(totals)
            .mapToObj(t -> Fraction.of(t, 1))
            .collect(Collectors.toMap(Function.identity(), t -> 1, Integer::sum)));
  }

  @Test
  void totalsAreCountedFromTheLowest() {
    Distribution totals = totals(3, 1, 3, 7);
    assertThat(totals.size()).isEqualTo(4);
    assertThat(totals.counts().keySet()).extracting(Fraction::plain).containsExactly("1", "3", "7");
    assertThat(totals.counts().values()).containsExactly(1, 2, 1);
    Fraction three = Fraction.of(3, 1);
    assertThat(List.of(totals.below(three), totals.equal(three))).containsExactly(1, 2);
    Ranks ranks = new Ranks(totals);
    assertThat(ranks.rank(three)).isEqualTo(2);
    assertThat(ranks.percentile(three)).isEqualTo(Fraction.of(50, 1));
    assertThat(ranks.percentile(Fraction.ONE)).isEqualTo(Fraction.of(25, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.below(Fraction.of(2, 1)))
        .withMessage("2 is nobody's total");
    assertThat(totals.least()).contains(Fraction.ONE);
    assertThat(totals.most()).contains(Fraction.of(7, 1));
  }

  /** Expected: g1 and g2 of Fisher as in R, e1071::skewness and kurtosis of type 2. */
  @Test
  void theShapeOfTheTotalsIsThatOfASample() {
    long[] values = {1, 1, 1, 2, 2, 3, 8};
    double n = values.length;
    double mean = LongStream.of(values).average().orElseThrow();
    double m2 = moment(values, mean, 2);
    double g1 = moment(values, mean, 3) / Math.pow(m2, 1.5);
    double g2 = moment(values, mean, 4) / (m2 * m2) - 3;
    Distribution totals = totals(values);
    assertThat(totals.skewness().orElseThrow())
        .isEqualTo(g1 * Math.sqrt(n * (n - 1)) / (n - 2), within(1e-12));
    assertThat(totals.kurtosis().orElseThrow())
        .isEqualTo((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6), within(1e-12));
    assertThat(totals(1, 2).skewness()).isEmpty();
    assertThat(totals(1, 2, 4).kurtosis()).isEmpty();
  }

  private static double moment(long[] values, double mean, int power) {
    return LongStream.of(values)
        .mapToDouble(v -> Math.pow(v - mean, power))
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void formatsAreReadByTheirWords(InputFormat format) {
    assertThat(InputFormat.parse(format.word())).contains(format);
    assertThat(InputFormat.words()).contains(format.word()).hasSize(5);
    assertThat(InputFormat.parse(format.name())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"auto,AUTO", "',',COMMA", ";,SEMICOLON", "tab,TAB"})
  void delimitersAreReadByTheirWords(String word, Delimiter delimiter) {
    assertThat(Delimiter.parse(word)).contains(delimiter);
    assertThat(delimiter.word()).isEqualTo(word);
    assertThat(Delimiter.parse("|")).isEmpty();
  }

  @Test
  void responsesAreKeptWhereTheyAreAskedFor() {
    byte[] csv = (HEADER + "a,capital, Cairo \na,rain,b\n").getBytes(UTF_8);
    Graded kept = grade(GradingOptions.STANDARD.withResponses(), csv);
    assertThat(kept.book().responses().mark(0, 3).orElseThrow().response()).isEqualTo(" Cairo ");
    assertThat(kept.book().responses().mark(0, 0).orElseThrow().chosen()).containsExactly(1);
    Graded not = grade(GradingOptions.STANDARD, csv);
    assertThat(not.book().responses().mark(0, 3).orElseThrow().response()).isEmpty();
    assertThat(not.book().responses().mark(0, 3).orElseThrow().chosen()).isEmpty();
  }
}

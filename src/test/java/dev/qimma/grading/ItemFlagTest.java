package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qimma.grading.ItemFlag.Kind;
import dev.qimma.grading.Samples.Graded;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be wrong with a question, and how exactly figures are kept. */
class ItemFlagTest {

  private static final String HEADER = "learner,question,response\n";

  /** Learners who answer the question about rain: so many each of A, which is right, B and C. */
  private static ItemResult rain(int a, int b, int c) {
    StringBuilder csv = new StringBuilder(HEADER);
    String letters = "A".repeat(a) + "B".repeat(b) + "C".repeat(c);
    for (int i = 0; i < letters.length(); i++) {
      csv.append('L').append(i).append(",rain,").append(letters.charAt(i)).append('\n');
    }
    return Samples.grade(csv.toString()).book().items().get(0);
  }

  private static boolean has(ItemResult item, Kind kind, String option) {
    return item.flags().contains(new ItemFlag(kind, option));
  }

  @ParameterizedTest
  @CsvSource({"18,1,1,false", "19,1,1,true", "19,2,1,true", "15,4,1,false", "20,0,3,false"})
  void aDistractorIsRareBelowOneInTwenty(int a, int b, int c, boolean isRare) {
    assertThat(has(rain(a, b, c), Kind.RARE_DISTRACTOR, "C")).isEqualTo(isRare);
  }

  @Test
  void theKeyIsNoDistractor() {
    assertThat(rain(0, 9, 9).flags()).extracting(ItemFlag::option).doesNotContain("A");
  }

  @ParameterizedTest
  @CsvSource({"1,4,false,false", "1,5,true,false", "9,1,false,false", "10,1,false,true"})
  void difficultyIsFlaggedBeyondItsBounds(int a, int b, boolean isHard, boolean isEasy) {
    assertThat(has(rain(a, b, 0), Kind.LOW_P, "")).isEqualTo(isHard);
    assertThat(has(rain(a, b, 0), Kind.HIGH_P, "")).isEqualTo(isEasy);
  }

  @Test
  void whereNothingVariesNoCorrelationIsBlamed() {
    assertThat(rain(9, 9, 9).flags())
        .extracting(ItemFlag::kind)
        .doesNotContain(Kind.LOW_R_REST, Kind.NEGATIVE_R_REST, Kind.DISTRACTOR_ABOVE_KEY);
  }

  /** So many learners each: the letter they choose for rain, and whether they know the rest. */
  private static ItemResult rainBeside(String letters, String rest, int... counts) {
    StringBuilder csv = new StringBuilder(HEADER);
    int learner = 0;
    for (int group = 0; group < counts.length; group++) {
      for (int i = 0; i < counts[group]; i++) {
        csv.append('L').append(learner).append(",rain,").append(letters.charAt(group));
        csv.append("\nL").append(learner++).append(",round,").append(rest.charAt(group));
        csv.append('\n');
      }
    }
    return Samples.grade(csv.toString()).book().items().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "40,10,10,40,false,false", // r 0.6
    "29,21,21,29,false,false", // r 0.16
    "26,24,24,26,true,false", // r 0.04
    "25,25,25,25,true,false", // r 0
    "24,26,26,24,true,true",
    "10,40,40,10,true,true"
  })
  void correlationWithTheRestIsFlaggedWhereItIsLowOrNegative(
      int knowBoth, int rainOnly, int restOnly, int none, boolean isLow, boolean isNegative) {
    ItemResult item = rainBeside("AABB", "TFTF", knowBoth, rainOnly, restOnly, none);
    assertThat(has(item, Kind.LOW_R_REST, "")).isEqualTo(isLow);
    assertThat(has(item, Kind.NEGATIVE_R_REST, "")).isEqualTo(isNegative);
  }

  @Test
  void aDistractorThatDrawsBetterLearnersThanTheKeyIsFlagged() {
    ItemResult item = rainBeside("ABCC", "TTTF", 5, 5, 1, 9);
    assertThat(has(item, Kind.DISTRACTOR_ABOVE_KEY, "B")).isFalse();
    item = rainBeside("AABC", "TFTF", 2, 8, 9, 5);
    assertThat(has(item, Kind.DISTRACTOR_ABOVE_KEY, "B")).isTrue();
    assertThat(has(item, Kind.DISTRACTOR_ABOVE_KEY, "A")).isFalse();
    assertThat(has(item, Kind.DISTRACTOR_ABOVE_KEY, "C")).isFalse();
  }

  @Test
  void flagsHaveWordsForMachines() {
    assertThat(Kind.values())
        .extracting(Kind::word)
        .containsExactly(
            "low_p",
            "high_p",
            "negative_r_rest",
            "low_r_rest",
            "distractor_above_key",
            "rare_distractor");
  }

  @Test
  void setsOfOptionsCountForEachOptionInThem() {
    Graded graded =
        Samples.grade(HEADER + "a,spring,C;A\nb,spring,أ\nc,spring,\nd,spring,Spring;Spring\n");
    ItemResult spring = graded.book().items().get(1);
    assertThat(spring.statistics().options())
        .extracting(option -> option.n())
        .containsExactly(3L, 0L, 1L, 0L);
    assertThat(spring.statistics().blank().n()).isEqualTo(1);
  }

  @Test
  void onlyLetteredOptionsAreDistractors() {
    List<Integer> options = rain(1, 1, 1).options().stream().map(option -> option.index()).toList();
    assertThat(options).containsExactly(0, 1, 2);
    assertThat(Samples.grade(HEADER).book().items().get(3).options()).isEmpty();
  }

  @Test
  void figuresHardlyMoveWhereUnitsAreTooFineForSums() {
    byte[] csv =
        (HEADER + "a,rain,A\na,round,t\nb,rain,B\nb,week,3.5\nc,rain,B\nc,round,f\nd,round,t\n")
            .getBytes(UTF_8);
    Fraction third = Fraction.of(1, 3);
    Fraction almost = Fraction.of(333_333_333_333_333_333L, 1_000_000_000_000_000_003L);
    ItemResult coarse = graded(third, csv);
    ItemResult fine = graded(almost, csv);
    assertThat(fine.statistics().rRest().orElseThrow())
        .isCloseTo(coarse.statistics().rRest().orElseThrow(), within(1e-12));
    assertThat(fine.statistics().efficiency().orElseThrow())
        .isCloseTo(coarse.statistics().efficiency().orElseThrow(), within(1e-9));
  }

  private static ItemResult graded(Fraction negative, byte[] csv) {
    MarkingScheme scheme = new MarkingScheme(MultiPolicy.EACH, negative, false);
    return Samples.grade(List.of(Samples.bank()), scheme, GradingOptions.STANDARD, csv)
        .book()
        .items()
        .get(0);
  }
}

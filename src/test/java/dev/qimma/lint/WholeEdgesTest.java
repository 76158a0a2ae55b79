package dev.qimma.lint;

import static dev.qimma.lint.SmallBank.item;
import static dev.qimma.lint.SmallBank.questions;
import static dev.qimma.lint.SmallBank.told;
import static dev.qimma.lint.SmallBank.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of the rules on whole banks, at their edges. */
class WholeEdgesTest {

  @ParameterizedTest(name = "{0} of {1} true: {2}")
  @CsvSource({
    "7, 20, NONE",
    "6, 20, WARNING",
    "13, 20, NONE",
    "14, 20, WARNING",
    "9, 9, NONE",
    "10, 10, WARNING"
  })
  void aThirdToTwoThirdsOfTheStatementsAreTrue(int isTrue, int all, String told) {
    String bank =
        questions(
            all,
            i -> "  - id: q%s\n    q: It is %s.\n    answer: %s\n".formatted(i, i, i < isTrue));
    assertThat(told("QB602", bank)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0} of {1} keys at A: {2}")
  @CsvSource({"9, 20, NONE", "10, 20, WARNING", "19, 19, NONE"})
  void atMostFortyFivePercentOfTheKeysStandAtOnePlace(int atFirst, int all, String told) {
    assertThat(told("QB601", keys(all, i -> i < atFirst ? 0 : 1 + i % 3, ""))).isEqualTo(told);
  }

  @Test
  void keysThatAvoidAPlaceAreUneven() {
    assertThat(told("QB601", keys(40, i -> i % 3, ""))).isEqualTo("WARNING");
    assertThat(told("QB601", keys(27, i -> i % 3, ""))).isEqualTo("NONE");
  }

  @Test
  void fiveKeysInARowShowWhereNothingIsShuffled() {
    assertThat(told("QB601", keys(5, i -> 1, "    shuffle: false\n"))).isEqualTo("WARNING");
    assertThat(told("QB601", keys(4, i -> 1, "    shuffle: false\n"))).isEqualTo("NONE");
    assertThat(told("QB601", keys(5, i -> 1, ""))).isEqualTo("NONE");
  }

  @ParameterizedTest(name = "{0} of {1} keys are longest: {2}")
  @CsvSource({"8, 20, NONE", "9, 20, WARNING", "19, 19, NONE"})
  void theLongestOptionIsTheKeyLittleMoreOftenThanByChance(int longest, int all, String told) {
    String bank =
        questions(
            all,
            i ->
                item(
                    "q" + i,
                    "What %s?".formatted(i),
                    i < longest ? "right: abcd" : "right: ab",
                    "xyz, uvw, rst"));
    assertThat(told("QB603", bank)).isEqualTo(told);
  }

  @ParameterizedTest(name = "stems of {0} words, the last changed: {1}")
  @CsvSource({"12, WARNING", "11, NONE"})
  void nearDuplicatesShareFourFifthsOfTheirShingles(int words, String told) {
    String same = words(0, words - 1);
    String bank =
        "questions:\n"
            + item("a", same + " first?", "right: up", "down, away")
            + item("b", same + " second?", "right: up", "down, away");
    assertThat(told("QB604", bank)).isEqualTo(told);
  }

  private static String keys(int count, IntFunction<Integer> place, String more) {
    return questions(
        count,
        i ->
            "  - id: q%s\n    q: What %s?\n    options: [ab, cd, ef, gh]\n    right: %s\n%s"
                .formatted(i, i, List.of("ab", "cd", "ef", "gh").get(place.apply(i)), more));
  }
}

package dev.qimma.kind.multiple;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Question;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipleTest {

  /** A and C are right, B and D are wrong. */
  private static final Question FALLING =
      OneQuestion.of(
          "options:",
          "  - { en: Rain, ar: المطر }",
          "  - { en: Dew, ar: الندى, why: It forms. }",
          "  - { en: Snow, ar: الثلج }",
          "  - { en: Mist from a kettle, ar: بخار الغلّاية }",
          "right: [Rain, Snow]");

  private static final Question SEPARATED =
      OneQuestion.of(
          "options: ['oil; gas', 'نفط، وغاز', 'a = b', oil, 'back\\slash']",
          "right: ['oil; gas', 'نفط، وغاز']",
          "shuffle: false");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A;C                 | A;C",
        "C;A                 | A;C",
        "a;c                 | A;C",
        "A ; C ;             | A;C",
        ";A;;C;              | A;C",
        "أ؛ج                 | A;C",
        "أ،ج                 | A;C",
        "أ ج                 | A;C",
        "a c                 | A;C",
        "a, c                | A;C",
        "A) C)               | A;C",
        "1;3                 | A;C",
        "1 3                 | A;C",
        "١؛٣                 | A;C",
        "A;A;C;A             | A;C",
        "A;rain;1;المطر      | A",
        "Rain;Snow           | A;C",
        "snow؛ RAIN          | A;C",
        "مطر، ثلج            | A;C",
        "المطر؛الثلج         | A;C",
        "A;snow              | A;C",
        "\\Rain;Snow         | A;C",
        "mist from a kettle;A | A;D",
        "بخار الغلاية        | D",
        "A                   | A",
        "A;B;C;D             | A;B;C;D"
      })
  void severalOptionsAreNamedInAnyOrder(String reply, String kept) {
    assertThat(kept(FALLING, reply)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A;E", "E", "AC", "A;hail", "hail", ";", "؛،", "5", "A;0", "\\A;C", "A-C"})
  void whatNamesNoOptionIsUnreadable(String reply) {
    assertThat(OneQuestion.told(FALLING, reply)).isEqualTo("unreadable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oil; gas               | A",
        "oil\\; gas             | A",
        "oil;gas                | A",
        "oil                    | D",
        "oil; gas;نفط، وغاز     | A;B",
        "نفط، وغاز؛ oil; gas    | A;B",
        "oil\\; gas; oil        | A;D",
        "oil; oil; gas          | A;D",
        "a = b;oil              | C;D",
        "a \\= b                | C",
        "back\\slash            | E",
        "back\\\\slash; oil     | D;E"
      })
  void aTextMayHoldSeparatorsItself(String reply, String kept) {
    assertThat(kept(SEPARATED, reply)).isEqualTo(kept);
  }

  private static String kept(Question question, String reply) {
    return question.mark(reply).fold(no -> "blank", no -> "unreadable", Marking.Marked::reply);
  }

  @Test
  void aVeryLongReplyIsReadAtOnce() {
    String reply = "A;" + "hail;".repeat(5_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(kept(FALLING, reply)).isEqualTo("unreadable"));
  }

  @Test
  void theReasonsOfAllThatWasChosenAreTold() {
    assertThat(Assessment.of(FALLING, "A;B;C", MarkingScheme.SITTING).remarks())
        .asString()
        .contains("It forms.");
  }

  /** Five options: A, B, C are right, D and E wrong. */
  private static final Question FIVE =
      OneQuestion.of("options: [ox, cow, elk, fly, bee]", "right: [ox, cow, elk]");

  /** By hand from R/exams: 1/3 for a hit; for a false alarm 1/2, 1/2, 1/3, 1, 0. */
  @ParameterizedTest
  @CsvSource({
    "each,           A;B;C,     0,   1",
    "each,           A;B,       0,   2/3",
    "each,           A;B;D,     0,   1/3",
    "each,           A;D,       0,   0",
    "each,           A;D;E,     0,   0",
    "each,           A;D;E,     1,   -1/3",
    "each,           D;E,       1/4, -1/4",
    "each,           A;B;C;D;E, 0,   1/3",
    "exams-true,     A;B;D,     0,   1/3",
    "exams-true,     D;E,       1,   -2/3",
    "exams-false,    A;B;D,     0,   1/6",
    "exams-false,    A;B;C;D,   0,   1/2",
    "exams-false,    D;E,       1,   -1",
    "exams-false,    D,         1/4, -1/4",
    "exams-false2,   A;B;D,     0,   1/6",
    "exams-false2,   A;D;E,     1,   -2/3",
    "exams-all,      A;B;C;D,   0,   0",
    "exams-all,      A;D,       1,   -2/3",
    "exams-all,      D;E,       1,   -1",
    "exams-none,     A;B;D;E,   0,   2/3",
    "exams-none,     D;E,       1,   0",
    "all-or-nothing, A;B;C,     1/4, 1",
    "all-or-nothing, A;B,       1/4, -1/4",
    "all-or-nothing, A;B;C;D,   1/4, -1/4",
    "all-or-nothing, A;B,       0,   0",
    "moodle,         A;B;D,     0,   1/6",
    "moodle,         A;B;C,     0,   1",
    "moodle,         D;E,       1,   0",
    "each,           '',        1,   0",
    "exams-all,      '',        1,   0",
    "all-or-nothing, '',        1,   0",
    "moodle,         '',        1,   0"
  })
  void everyPolicyIsAsItsBookSays(String policy, String reply, String negative, String score) {
    MultiPolicy multi = MultiPolicy.parse(policy).orElseThrow();
    MarkingScheme scheme = new MarkingScheme(multi, Fraction.parse(negative), false);
    assertThat(scheme.score(FIVE.mark(reply), FIVE.card())).hasToString(score);
  }

  @ParameterizedTest
  @CsvSource({"exams-false, A, 0", "exams-false2, A, 1/2", "moodle, A, 0"})
  void oneWrongOptionCountsAsTwoUnderFalse2(String policy, String right, String score) {
    Question one = OneQuestion.of("options: [ox, fly]", "right: ox", "select: many");
    MarkingScheme scheme =
        new MarkingScheme(MultiPolicy.parse(policy).orElseThrow(), Fraction.ONE, false);
    assertThat(scheme.score(one.mark(right + ";B"), one.card())).hasToString(score);
  }

  @Test
  void theQuestionsOwnPolicyCounts() {
    Question strict =
        OneQuestion.of(
            "options: [a1, b1, c1]", "right: [a1, b1]", "credit: all-or-nothing", "points: 3");
    assertThat(MarkingScheme.SITTING.score(strict.mark("A"), strict.card())).hasToString("0");
    assertThat(MarkingScheme.SITTING.score(strict.mark("A;B"), strict.card())).hasToString("3");
  }

  @ParameterizedTest
  @CsvSource({
    "A;B;C,   0,   1",
    "A;B,     0,   2/3",
    "A,       0,   1/3",
    "A;D,     0,   0",
    "D,       1/4, -1/4",
    "A;B;C;E, 0,   1"
  })
  void thirdsMayBeTypedAsDecimals(String reply, String negative, String score) {
    Question thirds =
        OneQuestion.of(
            "options:",
            "  - { text: iron, credit: 0.333 }",
            "  - { text: copper, credit: 0.333 }",
            "  - { text: tin, credit: 0.333 }",
            "  - { text: coal, credit: -0.5 }",
            "  - chalk",
            "right: [iron, copper, tin]");
    MarkingScheme scheme = new MarkingScheme(MultiPolicy.EACH, Fraction.parse(negative), false);
    assertThat(scheme.score(thirds.mark(reply), thirds.card())).hasToString(score);
  }

  @Test
  void onScreenLettersAreThoseOfTheScreen() {
    Question shown = FALLING.arranged(List.of(3, 2, 1, 0));
    assertThat(shown.modelReply()).isEqualTo("B;D");
    assertThat(kept(shown, "D;B")).isEqualTo("A;C");
  }

  @Test
  void theKeyIsWhatIsRightInAnyOrder() {
    String key = OneQuestion.of("right: [a1, b1]", "wrong: [c1]").key();
    assertThat(OneQuestion.of("right: [b1, a1]", "wrong: [d1, c1]").key()).isEqualTo(key);
    assertThat(OneQuestion.of("right: [a1, c1]", "wrong: [b1]").key()).isNotEqualTo(key);
    assertThat(OneQuestion.of("right: [a1]", "wrong: [b1]", "select: many").key())
        .isNotEqualTo(key);
  }
}

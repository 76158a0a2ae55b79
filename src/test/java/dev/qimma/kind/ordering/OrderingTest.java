package dev.qimma.kind.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Fraction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {

  private static final String[] TEXTS = {"seed", "shoot", "tree", "wood"};

  private static final Question GROWTH =
      OneQuestion.of(
          "order:",
          "  - { en: seed, ar: البذرة }",
          "  - { en: shoot, ar: النبتة }",
          "  - { en: tree, ar: الشجرة }",
          "  - { en: wood, ar: الخشب }");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed;shoot;tree;wood              | 1",
        "Seed ; SHOOT ; tree. ;wood;       | 1",
        "بذرة؛ النبتة، شجره؛ خشب             | 1",
        "\\seed;shoot;tree;wood            | 1",
        "seed;tree;shoot;wood              | 1/2",
        "shoot;seed;tree;wood              | 1/2",
        "wood;seed;shoot;tree              | 0",
        "wood;tree;shoot;seed              | 0",
        "seed;wood;shoot;tree              | 1/4"
      })
  void theShareAtTheirPlaceCounts(String reply, String score) {
    MarkingScheme harsh = new MarkingScheme(MultiPolicy.ALL_OR_NOTHING, Fraction.ONE, false);
    assertThat(harsh.score(GROWTH.mark(reply), GROWTH.card())).hasToString(score);
  }

  @ParameterizedTest
  @CsvSource({"';', 1", "'؛', 1", "'، ', 1", "' ', 1", "', ', 1"})
  void numbersAndLettersNameItemsToo(String separator, String score) {
    List<Integer> places = rightPlaces(GROWTH);
    for (String digits : List.of("1234", "١٢٣٤", "ABCD", "abcd", "أبجد")) {
      String reply =
          String.join(separator, places.stream().map(i -> digits.substring(i, i + 1)).toList());
      assertThat(GROWTH.mark(reply)).as(reply).isInstanceOf(Marking.Marked.class);
      assertThat(MarkingScheme.GRADING.score(GROWTH.mark(reply), GROWTH.card()))
          .as(reply)
          .hasToString(score);
    }
  }

  private static List<Integer> rightPlaces(Question question) {
    List<String> shown =
        question.prompt().options().stream().map(option -> option.text().in("en")).toList();
    return List.of(TEXTS).stream().map(shown::indexOf).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed;shoot;tree           | unreadable.order-missing | wood",
        "seed                      | unreadable.order-missing |",
        "seed;shoot;tree;wood;seed | unreadable.order-twice   | seed",
        "wood;wood;wood;wood       | unreadable.order-twice   | wood",
        "seed;shoot;tree;stone     | unreadable.item          | stone",
        "5;1;2;3                   | unreadable.item          | 5",
        ";                         | unreadable.item          |"
      })
  void everyItemIsNamedOnce(String reply, String key, String item) {
    Marking.Unreadable marking = (Marking.Unreadable) GROWTH.mark(reply);
    assertThat(marking.why().key()).isEqualTo(key);
    if (item != null) {
      assertThat(marking.why().arguments().toString()).contains(item);
    }
  }

  @Test
  void whatIsMissingIsToldByItsNumberOnTheScreen() {
    Question shown = GROWTH.arranged(List.of(3, 2, 1, 0));
    String first = shown.prompt().options().get(0).text().in("en");
    String others =
        String.join(";", List.of(TEXTS).stream().filter(text -> !text.equals(first)).toList());
    Marking.Unreadable marking = (Marking.Unreadable) shown.mark(others);
    assertThat(marking.why().arguments().get(0)).isEqualTo("1");
  }

  @Test
  void onScreenNumbersAreThoseOfTheScreen() {
    List<Integer> right = rightPlaces(GROWTH);
    Question shown = GROWTH.arranged(right);
    assertThat(shown.modelReply()).isEqualTo("1;2;3;4");
    assertThat(GROWTH.modelReply()).isEqualTo(names(right));
    assertThat(kept(shown, "1;2;3;4")).isEqualTo(names(right));
    assertThat(kept(GROWTH, "seed;shoot;tree;wood")).isEqualTo(names(right));
  }

  private static String names(List<Integer> places) {
    return String.join(";", places.stream().map(place -> String.valueOf(place + 1)).toList());
  }

  @Test
  void numbersDependOnTheIdAndTheNumberOfItemsAlone() {
    assertThat(OneQuestion.of("order: [a lake, a cloud, rain, a hill]").modelReply())
        .isEqualTo(GROWTH.modelReply());
  }

  @Test
  void whereNumbersAreTextsTheyAreTextsAndLettersAreKept() {
    Question numbers = OneQuestion.of("order: ['3', '1', '2']");
    assertThat(OneQuestion.told(numbers, "3;1;2")).isEqualTo("right");
    assertThat(OneQuestion.told(numbers, "1;2;3")).isEqualTo("wrong");
    assertThat(kept(numbers, "3;1;2")).matches("[A-C];[A-C];[A-C]");
    assertThat(OneQuestion.told(numbers, numbers.modelReply())).isEqualTo("right");
  }

  @Test
  void eachItemIsToldAtItsPlaceOrNot() {
    assertThat(((Marking.Marked) GROWTH.mark("seed;tree;shoot;wood")).chosen())
        .extracting(part -> part.text().in("en") + " " + part.isRight())
        .containsExactly("1. seed true", "2. tree false", "3. shoot false", "4. wood true");
    assertThat(GROWTH.solution().get(2)).isEqualTo(Localized.both("3. الشجرة", "3. tree"));
  }

  @Test
  void itsOptionsAreNumbered() {
    assertThat(IntStream.range(0, 4).mapToObj(GROWTH.prompt()::label))
        .containsExactly("1", "2", "3", "4");
    assertThat(GROWTH.prompt().options()).allMatch(Option::isRight);
  }

  @Test
  void theKeyIsTheOrder() {
    String key = OneQuestion.of("order: [a1, b1, c1]").key();
    assertThat(OneQuestion.of("order: [a1, b1, c1]", "shuffle: false").key()).isEqualTo(key);
    assertThat(OneQuestion.of("order: [b1, a1, c1]").key()).isNotEqualTo(key);
  }

  private static String kept(Question question, String reply) {
    return question.mark(reply).fold(no -> "", no -> "", Marking.Marked::reply);
  }
}

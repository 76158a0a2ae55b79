package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in any spelling, each anywhere; several given as one, beside each other. */
class SearchTest {

  private static final BankReader.Loaded BANK =
      BankReader.read(
          "small",
          List.of(
              new BankFile(
                  "small.yaml",
                  """
                  questions:
                    - id: wet
                      q: { en: "Which is wet, in Spring?", ar: ما الَّذي يُبلِّل في الرّبيع؟ }
                      right: { en: cold rain, ar: المطر البارد }
                      wrong: [{ en: sand, ar: رمل }]
                      topic: weather
                    - { id: river, q: Rain falls; where does it go?, right: A river, wrong: [Up] }
                  """)));

  private static List<String> found(String... words) {
    Search search = Search.of(Arrays.asList(words));
    return BANK.bank().questions().stream()
        .filter(search::finds)
        .map(question -> question.card().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "rain, wet river",
    "RAIN, wet river",
    "weather, wet",
    "wet, wet",
    "ain, wet river",
    "المطر, wet",
    "مطر, wet",
    "الرَّبيع, wet",
    "يبلل, wet",
    "snow, ''",
  })
  void aWordIsFoundInAnySpelling(String word, String ids) {
    assertThat(String.join(" ", found(word))).isEqualTo(ids);
  }

  @Test
  void allWordsMustBeThereWhereverTheyStand() {
    assertThat(found("rain", "Spring")).containsExactly("wet");
    assertThat(found("rain", "مطر")).containsExactly("wet");
    assertThat(found("river", "sand")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold rain", "COLD  rain", "المطر البارد", "مطر بارد"})
  void wordsGivenAsOneMustStandTogether(String phrase) {
    assertThat(found(phrase)).containsExactly("wet");
  }

  @Test
  void wordsGivenAsOneDoNotReachFromOneTextIntoTheNext() {
    assertThat(found("rain cold")).isEmpty();
    assertThat(found("rain sand")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "؟", "ـ"})
  void nothingIsFoundByNothing(String word) {
    assertThat(found(word)).isEmpty();
  }
}

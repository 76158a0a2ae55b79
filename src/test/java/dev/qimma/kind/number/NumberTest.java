package dev.qimma.kind.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Marking;
import dev.qimma.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

  private static final Question LITRES =
      OneQuestion.of("number: 50", "within: 0.5", "unit: { en: litres, ar: لتر }");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "50            | right",
        "` 50 `        | right",
        "50.5          | right",
        "49.5          | right",
        "50.500        | right",
        "50,5          | right",
        "٥٠            | right",
        "۵۰            | right",
        "٥٠٫٥          | right",
        "٤٩٫٥          | right",
        "5e1           | right",
        "+50           | right",
        "50 litres     | right",
        "50litres      | right",
        "50 Litre      | right",
        "50 liters     | right",
        "50 لتر        | right",
        "٥٠ لتر        | right",
        "٥٠ لترًا       | right",
        "٥٠ لترات      | right",
        "٥٠٫٥ لتر      | right",
        "\\50          | right",
        "50.51         | wrong",
        "49.49         | wrong",
        "٥٠٫٦          | wrong",
        "-50           | wrong",
        "−50           | wrong",
        "٥٠-           | wrong",
        "500           | wrong",
        "0             | wrong",
        "1e99          | wrong",
        "51 litres     | wrong",
        "50 km         | unreadable",
        "50 metres     | unreadable",
        "50%           | unreadable",
        "50 l          | unreadable",
        "fifty         | unreadable",
        "خمسون         | unreadable",
        "50 or 51      | unreadable",
        "5 0           | unreadable",
        "50..5         | unreadable",
        "1e999         | unreadable",
        "A             | unreadable",
        "-             | unreadable",
        "?             | unreadable",
        "NaN           | unreadable",
        "Infinity      | unreadable",
        "0x32          | unreadable"
      })
  void aNumberIsReadInEitherScriptWithItsUnitOrWithout(String reply, String told) {
    assertThat(OneQuestion.told(LITRES, reply)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 1000               | 1,000     | right",
        "number: 1000               | 1 000     | right",
        "number: 1000               | 1000.0    | right",
        "number: 1000               | ١٬٠٠٠     | right",
        "number: 1000               | ١٠٠٠      | right",
        "number: 1000               | 1.000     | wrong",
        "number: 1000               | 1e3       | right",
        "number: 1234567.8          | 1.234.567,8 | right",
        "number: 3.5                | 3.5       | right",
        "number: 3.5                | 3,5       | right",
        "number: 3.5                | ٣٫٥       | right",
        "number: 3.5                | ٣،٥       | right",
        "number: 3.5                | ٣٥        | wrong",
        "number: ٣٫٥                | 3.5       | right",
        "number: -5                 | -5        | right",
        "number: -5                 | −5        | right",
        "number: -5                 | ٥-        | right",
        "number: -5                 | 5         | wrong",
        "{ number: 200, within: 5% } | 190      | right",
        "{ number: 200, within: 5% } | 210      | right",
        "{ number: 200, within: 5% } | 189.99   | wrong",
        "{ number: 200, within: ٥٪ } | 210.01   | wrong",
        "{ number: -200, within: 5% } | -210    | right",
        "{ number: -200, within: 5% } | -211    | wrong",
        "{ number: 0, within: 5% }  | 0         | right",
        "{ number: 0, within: 5% }  | 0.01      | wrong",
        "'range: [1.2, 1.3]'        | 1.2       | right",
        "'range: [1.2, 1.3]'        | 1.3       | right",
        "'range: [1.2, 1.3]'        | ١٫٢٥      | right",
        "'range: [1.2, 1.3]'        | 1.19      | wrong",
        "'range: [1.2, 1.3]'        | 1.31      | wrong",
        "number: 1                  | 1.0000000000000001 | wrong"
      })
  void toleranceAndRangeIncludeTheirEnds(String lines, String reply, String told) {
    assertThat(OneQuestion.told(written(lines), reply)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "90, million",
    "90, millions",
    "90, بليون",
    "5, kWh",
    "5, GWh",
    "7, km3",
    "7, km",
    "3, km/s",
    "3, km",
    "4, MPa",
    "6, €"
  })
  void unitsThatLookAlikeAreNotTheSame(String number, String typed) {
    for (String unit : new String[] {"billion", "مليون", "MWh", "km2", "km/h", "kPa", "$"}) {
      Question question = OneQuestion.of("number: " + number, "unit: '" + unit + "'");
      assertThat(OneQuestion.told(question, number + " " + typed)).as(unit).isEqualTo("unreadable");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "$, $5",
    "$, 5$",
    "$, 5 $",
    "%, 5%",
    "%, ٥٪",
    "%, 5 %",
    "km², 5 km2",
    "km, 5 km",
    "km, 5 KM",
    "million, 5 millions",
    "million, 5 milion",
    "days, 5 day",
    "day, 5 days",
    "مليون, ٥ مليون",
    "يوم, 5 يومًا",
    "km/h, 5 km/h",
    "US dollars, 5 us dollar",
    "ساعة, ٥ ساعات",
    "metre, 5 meter",
    "هكتار, ٥ هيكتار"
  })
  void aUnitIsTakenInItsUsualForms(String unit, String reply) {
    Question question = OneQuestion.of("number: 5", "unit: '" + unit + "'");
    assertThat(OneQuestion.told(question, reply)).isEqualTo("right");
  }

  @Test
  void withoutAUnitNoneIsTaken() {
    assertThat(OneQuestion.told(OneQuestion.of("number: 5"), "5 km")).isEqualTo("unreadable");
  }

  @Test
  void oneIsAskedForAUnitOnlyWhereThereIsOne() {
    Question bare = OneQuestion.of("number: 5");
    Question litres = OneQuestion.of("number: 5", "unit: { en: litres, ar: لتر }");
    assertThat(bare.prompt().how().key()).isEqualTo("how.number");
    assertThat(litres.prompt().how().key()).isEqualTo("how.number-unit");
    assertThat(why(bare, "5 km")).isEqualTo("unreadable.no-unit");
    assertThat(why(litres, "٥ كم")).isEqualTo("unreadable.unit");
  }

  private static String why(Question question, String reply) {
    return question.mark(reply).fold(no -> "", unreadable -> unreadable.why().key(), no -> "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3.14159265358979323846", "1e-17", "1e90", "-0.00001", "007", "0", "1,000"})
  void theModelIsTheNumberWithAllItsDigits(String number) {
    Question question = OneQuestion.of("number: '" + number + "'");
    assertThat(OneQuestion.told(question, question.modelReply())).isEqualTo("right");
    assertThat(question.modelReply()).doesNotContain("E").doesNotContain(",");
  }

  @ParameterizedTest
  @CsvSource({"٥٠٫٥٠ لتر, 50.5", "5e1, 50", "1.0000000000000001, 1.0000000000000001", "-0, 0"})
  void aNumberIsKeptPlainWithoutItsUnit(String reply, String kept) {
    assertThat(LITRES.mark(reply).fold(no -> "", no -> "", Marking.Marked::reply)).isEqualTo(kept);
  }

  @Test
  void theSolutionTellsTheRangeAndTheUnit() {
    assertThat(LITRES.solution().get(0).in("en")).isEqualTo("50 (49.5 – 50.5) litres");
    assertThat(LITRES.solution().get(0).in("ar")).isEqualTo("50 (49.5 – 50.5) لتر");
    assertThat(OneQuestion.of("number: 7").solution().get(0).in("ar")).isEqualTo("7");
  }

  @Test
  void theKeyIsWhatCounts() {
    String key = OneQuestion.of("number: 50").key();
    assertThat(OneQuestion.of("number: '50.0'").key()).isEqualTo(key);
    assertThat(OneQuestion.of("range: [50, 50]").key()).isEqualTo(key);
    assertThat(OneQuestion.of("number: 50", "within: 1").key()).isNotEqualTo(key);
  }

  private static Question written(String lines) {
    String plain = lines.replace("'", "");
    return plain.startsWith("{")
        ? OneQuestion.of(plain.substring(1, plain.length() - 1).strip().split(", ", -1))
        : OneQuestion.of(plain);
  }
}

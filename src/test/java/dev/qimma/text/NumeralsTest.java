package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0             | 0",
        "50            | 50",
        "007           | 7",
        "` 5 `         | 5",
        "3.5           | 3.5",
        ".5            | 0.5",
        "٫٥            | 0.5",
        "5.            | 5",
        "3,5           | 3.5",
        ",5            | 0.5",
        "0,125         | 0.125",
        "1,0000        | 1",
        "1234,567      | 1234.567",
        "1,000         | 1000",
        "12,345,678    | 12345678",
        "1,234.5       | 1234.5",
        "1.234,5       | 1234.5",
        "1.234.567,8   | 1234567.8",
        "1,234.567     | 1234.567",
        "1.000         | 1",
        "1 000         | 1000",
        "1\u00A0000    | 1000",
        "1\u202F000,5  | 1000.5",
        "1\u2009000.5  | 1000.5",
        "1'000         | 1000",
        "1’000         | 1000",
        "1_000_000     | 1000000",
        "-5            | -5",
        "+5            | 5",
        "−5            | -5",
        "- 5           | -5",
        "5-            | -5",
        "1e3           | 1000",
        "2.5E-3        | 0.0025",
        "1e+2          | 100",
        "1e−2          | 0.01",
        "٥٠            | 50",
        "۵۰            | 50",
        "٣٫٥           | 3.5",
        "٣,٥           | 3.5",
        "٣،٥           | 3.5",
        "١٬٠٠٠         | 1000",
        "١٬٢٣٤٬٥٦٧٫٨   | 1234567.8",
        "١،٠٠٠         | 1000",
        "-٥            | -5",
        "٥-            | -5",
        "−٥٫٢٥         | -5.25",
        "\u200F٥٠\u200E | 50",
        "\u061C-٥      | -5",
        "٠٫٠٠          | 0"
      })
  void numbersAreReadAsPeopleWriteThem(String text, String number) {
    assertThat(Numerals.parse(text).map(Numerals::plain)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        ",",
        "-",
        "+-5",
        "--5",
        "-5-",
        "+5-",
        "5+",
        "5,",
        "1.2.3",
        "1,2,3",
        ".5,3",
        "- e5",
        "1,00,000",
        "1,2.3",
        "1.2,3",
        "1.234.567",
        "1 00",
        "1 0000",
        "1  000",
        "0 125",
        "1 000,000'000",
        "1e",
        "1e1000",
        "e5",
        "1e2.5",
        "0x1F",
        "1f",
        "1d",
        "NaN",
        "Infinity",
        "∞",
        "½",
        "5²",
        "five",
        "5 6",
        "5%",
        "5\n6",
        "٥ ٦",
        "٣٫٥٫١",
        "٫",
        "خمسة",
        "٥٪",
        "१२",
        "1-2",
        "10:30",
        "1/2",
        "\uD835"
      })
  void anythingElseIsNoNumber(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }

  @Test
  void aNumberHasAtMostAHundredCharacters() {
    assertThat(Numerals.parse("9".repeat(100))).isPresent();
    assertThat(Numerals.parse("9".repeat(101))).isEmpty();
    assertThat(Numerals.parseWithUnit("9".repeat(98) + " m")).isPresent();
    assertThat(Numerals.parseWithUnit("9".repeat(99) + " m")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "9", "٠", "٩", "-5", "1.5", "١٫٥", "-٠.٢٥", "007", "999999999999999999"})
  void aFewDigitsAreReadAtOnce(String text) {
    assertThat(Numeral.common(text)).isEqualTo(Numeral.parse(text).map(BigDecimal::new));
    assertThat(Numeral.common("-999999999999999999"))
        .contains(new BigDecimal("-999999999999999999"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".5",
        "-.5",
        "5.",
        "٥٫",
        "1.2.3",
        "1-2",
        "1/2",
        "5:",
        "+5",
        "1e3",
        "1,5",
        "5-",
        "1000000000000000000",
        "-1000000000000000000",
        "ى٥"
      })
  void allElseIsLookedAtMoreClosely(String text) {
    assertThat(Numeral.common(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "50                | 50   | ``",
        "1,000             | 1000 | ``",
        "١٬٠٠٠             | 1000 | ``",
        "50 litres         | 50   | litres",
        "12.5 km/h         | 12.5 | km/h",
        "3,5 kg            | 3.5  | kg",
        "1 000 m           | 1000 | m",
        "5m2               | 5    | m2",
        "5 e               | 5    | e",
        "1e3 m             | 1000 | m",
        "-5 °C             | -5   | °C",
        "5%                | 5    | %",
        "5 %               | 5    | %",
        "$5                | 5    | $",
        "$ 1,000           | 1000 | $",
        "-$5               | -5   | $",
        "5€                | 5    | €",
        "٥٠ لترًا            | 50   | لترًا",
        "٥٠\u200F لتر      | 50   | لتر",
        "٣٫٥ مليون برميل    | 3.5  | مليون برميل",
        "٥٪                | 5    | ٪",
        "٪٥                | 5    | ٪",
        "-٥ درجات           | -5   | درجات"
      })
  void unitsAreSplitOff(String text, BigDecimal number, String unit) {
    assertThat(Numerals.parseWithUnit(text))
        .hasValueSatisfying(
            measure -> {
              assertThat(measure.number()).isEqualByComparingTo(number);
              assertThat(measure.unit()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "litres",
        "about 5",
        "5 - 10",
        "5-10",
        "5-kg",
        "5 to 6",
        "5/6",
        "5, maybe",
        "10:30",
        "$",
        "$-",
        "m 5",
        "$5 m",
        "5 6 m",
        "لتر",
        "حوالي ٥",
        "٥ أو ٦",
        "٥ - ٦"
      })
  void twoNumbersOrNoneAreNoMeasure(String text) {
    assertThat(Numerals.parseWithUnit(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 0",
    "1E+3, 1000",
    "2.50, 2.5",
    "-0.000001, -0.000001",
    "0.30000000000000004, 0.3",
    "1234567890123456789, 1234567890123460000"
  })
  void plainNumbersHaveNoExponentAndFifteenDigits(BigDecimal number, String text) {
    assertThat(Numerals.plain(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "10, 10",
    "0.5, 0.5",
    "-0.5, -0.5",
    "-.5, -0.5",
    "-12.25, -12.25",
    "007, 7",
    "00.5, 0.5",
    "2.50, 2.5",
    "5., 5",
    ".5, 0.5",
    "-0, 0",
    "0, 0",
    "0.0, 0",
    "+5, 5",
    "1e3, 1000",
    "٥, 5",
    "5/, 5",
    "1.000, 1"
  })
  void anExactNumberHasNoMoreSignsThanItNeeds(String written, String exact) {
    BigDecimal number = Numerals.parse(written.replace("/", "")).orElseThrow();
    assertThat(Numerals.exact(number, written)).isEqualTo(exact);
    assertThat(Numerals.exact(number)).isEqualTo(exact);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e60", "1e99", "1e-60", "12.5e-50", "0.000001", "1e20"})
  void whatCanBeWrittenInAHundredSignsIsANumber(String text) {
    assertThat(Numerals.parse(text)).contains(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e100", "1e999999999", "1e-100", "-1e99", "1.5e-98"})
  void whatTakesMoreIsNone(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void whatIsReadCanBeReadAgain(String text) {
    Numerals.parseWithUnit(text)
        .map(measure -> Numerals.plain(measure.number()))
        .filter(plain -> plain.length() <= 100)
        .ifPresent(plain -> assertThat(Numerals.parse(plain)).isPresent());
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all();
  }
}

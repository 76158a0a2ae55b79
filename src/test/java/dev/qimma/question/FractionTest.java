package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({"2, 4, 1/2", "-2, 4, -1/2", "2, -4, -1/2", "-3, -3, 1", "0, -5, 0", "7, 1, 7"})
  void itIsKeptInLowestTermsAboveAPositiveDenominator(long above, long below, String lowest) {
    assertThat(Fraction.of(above, below)).hasToString(lowest);
    assertThat(Fraction.parse(lowest)).isEqualTo(Fraction.of(above, below));
    assertThat(Fraction.parse(lowest)).hasSameHashCodeAs(Fraction.of(above, below));
  }

  @ParameterizedTest
  @CsvSource({"0.25, 1/4", "-1.5, -3/2", "0, 0", "20, 20", "2E+3, 2000", "-1E+1, -10"})
  void aDecimalIsTakenExactly(BigDecimal decimal, String fraction) {
    assertThat(Fraction.of(decimal)).hasToString(fraction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/4", "1/", "1/2/3", "half", "0.5"})
  void whatIsNotWrittenLikeOneIsNone(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1/2, 1/3, 5/6, 1/6, 1/6, 3/2",
    "1, 1/4, 5/4, 3/4, 1/4, 4",
    "-1/2, 1, 1/2, -3/2, -1/2, -1/2",
    "0, 2/3, 2/3, -2/3, 0, 0"
  })
  void itIsReckonedWithExactly(
      String a, String b, String sum, String difference, String product, String quotient) {
    Fraction one = Fraction.parse(a);
    Fraction other = Fraction.parse(b);
    assertThat(one.plus(other)).hasToString(sum);
    assertThat(one.minus(other)).hasToString(difference);
    assertThat(one.times(other)).hasToString(product);
    assertThat(one.over(other)).hasToString(quotient);
  }

  @Test
  void theGreaterAndTheLesserAreTold() {
    Fraction third = Fraction.of(1, 3);
    Fraction half = Fraction.of(1, 2);
    assertThat(third.max(half)).isEqualTo(half);
    assertThat(half.max(third)).isEqualTo(half);
    assertThat(third.min(half)).isEqualTo(third);
    assertThat(half.min(third)).isEqualTo(third);
    assertThat(Fraction.of(1, 4)).isLessThan(Fraction.of(3, 4));
    assertThat(third.negate().isPositive()).isFalse();
    assertThat(Fraction.ZERO.isPositive()).isFalse();
    assertThat(third.isPositive()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1/2, 0.5, 0.5",
    "10, 10, 10",
    "1/3, 0.333333333333333, 0.33",
    "2/3, 0.666666666666667, 0.67",
    "-1/8, -0.125, -0.13",
    "1/1000, 0.001, 0",
    "1000000, 1000000, 1000000"
  })
  void aPersonIsToldTwoDecimalsAndAFileFifteenDigits(String text, String plain, String rounded) {
    Fraction fraction = Fraction.parse(text);
    assertThat(fraction.plain()).isEqualTo(plain);
    assertThat(fraction.rounded()).isEqualTo(rounded);
    assertThat(fraction.toDouble()).isEqualTo(Double.parseDouble(plain));
  }
}

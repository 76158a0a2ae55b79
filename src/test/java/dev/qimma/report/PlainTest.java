package dev.qimma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are written as exact arithmetic would write them, only faster. */
class PlainTest {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static String exactly(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(15, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyNumberIsWrittenToFifteenDigits(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      double size = Math.pow(10, random.nextInt(40) - 20) * random.nextDouble();
      double number = random.nextBoolean() ? size : -size;
      assertThat(Plain.of(number)).as("%s", number).isEqualTo(exactly(number));
      double round = Math.rint(number * 1000) / 1000;
      assertThat(Plain.of(round)).as("%s", round).isEqualTo(exactly(round));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "1,1",
    "0.1,0.1",
    "-2.5,-2.5",
    "100,100",
    "1e14,100000000000000",
    "999999999999999,999999999999999",
    "999999999999999.5,1000000000000000",
    "1e15,1000000000000000",
    "0.0000001,0.0000001",
    "1e-9,0.000000001",
    "0.3333333333333333,0.333333333333333",
    "0.9999999999999999,1",
    "12345678.00000005,12345678.0000001",
    "1024.00000000000023,1024",
    "562949953421312.5,562949953421312",
    "0.000122070312500000025,0.0001220703125"
  })
  void edgesAreWrittenAsTheyAre(double number, String written) {
    assertThat(Plain.of(number)).isEqualTo(exactly(number)).isEqualTo(written);
  }
}

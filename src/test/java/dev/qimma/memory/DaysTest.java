package dev.qimma.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days as they are counted, rounded, and moved. */
class DaysTest {

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC,4,2023-03-21T23:50:00Z,2023-03-22T03:59:59Z,0",
    "UTC,4,2023-03-21T23:50:00Z,2023-03-22T04:00:00Z,1",
    "UTC,0,2023-03-21T23:50:00Z,2023-03-22T00:00:00Z,1",
    "Asia/Riyadh,4,2023-03-21T12:00:00Z,2023-03-22T00:59:59Z,0",
    "Asia/Riyadh,4,2023-03-21T12:00:00Z,2023-03-22T01:00:00Z,1",
    "Europe/Berlin,4,2023-03-25T12:00:00Z,2023-03-26T01:59:59Z,0",
    "Europe/Berlin,4,2023-03-25T12:00:00Z,2023-03-26T02:00:00Z,1",
    "UTC,4,2023-03-21T12:00:00Z,2023-03-11T12:00:00Z,0"
  })
  void aDayBeginsWhenTheNightIsOver(
      String zone, int rollover, Instant earlier, Instant later, long days) {
    assertThat(new StudyDays(ZoneId.of(zone), rollover).between(earlier, later)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1.49,1", "1.5,2", "2.4999,2", "59.5,60", "1e300,60"})
  void intervalsAreRoundedHalfUpWithinTheirBounds(double interval, int days) {
    assertThat(new Intervals(60).days(interval)).isEqualTo(days);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void passesAreInOrderAndNoneIsLongerThanTheLongest(int seed) {
    Random random = new Random(seed);
    int most = 1 + random.nextInt(100);
    Intervals.Passes passes =
        new Intervals(most).passes(random.nextInt(120), random.nextInt(120), random.nextInt(120));
    assertThat(passes.hard()).isBetween(1, passes.good());
    assertThat(passes.easy()).isBetween(passes.good(), most);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theDayWithinARangeIsTheSameForTheSameHash(int seed) {
    Random random = new Random(seed);
    FuzzRange range = FuzzRange.of(2.5 + random.nextInt(400), random.nextInt(30), 365);
    long hash = random.nextLong();
    assertThat(range.day(hash))
        .isBetween(range.earliest(), range.latest())
        .isEqualTo(range.day(hash));
    assertThat(range.latest()).isLessThanOrEqualTo(365);
  }

  @Test
  void neighbouringHashesAreSpreadOverTheRange() {
    FuzzRange range = FuzzRange.of(30, 10, 365);
    assertThat(IntStream.range(0, 200).map(range::day).distinct().count()).isEqualTo(range.size());
  }
}

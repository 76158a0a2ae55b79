package dev.qimma.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctTest {

  /** Few values, as many as are foreseen, and more; near each other, and far apart. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1023, 1024, 1025, 5000, 100_000})
  void eachValueIsThereOnceAndEachNumberHasItsPlace(int most) {
    Random random = new Random(most);
    for (int shift : new int[] {0, 40}) {
      long[] numbers =
          LongStream.generate(() -> (long) (random.nextInt(most) - most / 2) << shift)
              .limit(20_000)
              .toArray();
      Distinct distinct = Distinct.of(numbers);
      assertThat(distinct.values()).isEqualTo(Arrays.stream(numbers).sorted().distinct().toArray());
      assertThat(Arrays.stream(distinct.places()).mapToLong(place -> distinct.values()[place]))
          .containsExactly(Arrays.stream(numbers).boxed().toArray(Long[]::new));
    }
  }

  @Test
  void ofNothingThereIsNothing() {
    assertThat(Distinct.of(new long[0]).values()).isEmpty();
  }
}

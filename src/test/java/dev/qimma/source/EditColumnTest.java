package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditColumnTest {

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void distancesAreThoseOfThePlainTable(int seed) {
    Random random = new Random(seed);
    String pattern = word(random, 1 + random.nextInt(200));
    String text = word(random, random.nextInt(400));
    boolean anchored = random.nextBoolean();
    EditColumn column = new EditColumn(pattern, anchored);
    int[] read = text.chars().map(letter -> column.read((char) letter)).toArray();
    assertThat(read).isEqualTo(plain(pattern, text, anchored));
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The table of Sellers, column by column. */
  private static int[] plain(String pattern, String text, boolean anchored) {
    int[] column = IntStream.rangeClosed(0, pattern.length()).toArray();
    int[] last = new int[text.length()];
    for (int at = 0; at < text.length(); at++) {
      int diagonal = column[0];
      column[0] = anchored ? at + 1 : 0;
      for (int row = 1; row <= pattern.length(); row++) {
        int changed = diagonal + (pattern.charAt(row - 1) == text.charAt(at) ? 0 : 1);
        diagonal = column[row];
        column[row] = Math.min(changed, 1 + Math.min(column[row - 1], diagonal));
      }
      last[at] = column[pattern.length()];
    }
    return last;
  }
}

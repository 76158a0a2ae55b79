package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "paris, paris, 0",
    "paris, pariss, 1",
    "paris, prais, 1",
    "paris, oslo, 5",
    "ca, abc, 3",
    "kitten, sitting, 3",
    "بكين, بكيين, 1",
    "موسكو, موكسو, 1",
    "نفط, غاز, 3",
    "الصين, الصيني, 1",
    "😀a, a😀, 1"
  })
  void countsLettersLeftOutAddedChangedOrSwapped(String a, String b, int distance) {
    assertThat(EditDistance.between(a, b, 9)).isEqualTo(distance);
    assertThat(EditDistance.between(b, a, 9)).isEqualTo(distance);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheWholeTableWithinEveryLimit(int seed) {
    Random random = new Random(seed);
    String a = word(random);
    String b = word(random);
    int whole = wholeTable(a, b);
    for (int limit = 0; limit < 10; limit++) {
      assertThat(EditDistance.between(a, b, limit))
          .as("%s, %s within %d", a, b, limit)
          .isEqualTo(Math.min(whole, limit + 1));
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(9), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int wholeTable(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }

  @Test
  void longTextsAreFar() {
    assertThat(EditDistance.between("a".repeat(10_000), "b".repeat(10_000), 2)).isEqualTo(3);
    assertThat(EditDistance.between("a", "b".repeat(10_000), Integer.MAX_VALUE)).isEqualTo(10_000);
    assertThat(EditDistance.between("\uD800", "\uDC00", 2)).isEqualTo(1);
  }

  @Test
  void aLimitIsNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> EditDistance.between("a", "b", -1));
  }

  @Test
  void theNearestIsFoundWhateverTheOrder() {
    List<String> verbs = List.of("quiz", "quit", "grade");
    assertThat(EditDistance.nearest("qui", verbs, 2)).contains("quit");
    assertThat(EditDistance.nearest("qui", List.of("grade", "quit", "quiz"), 2)).contains("quit");
    assertThat(EditDistance.nearest("garde", verbs, 2)).contains("grade");
    assertThat(EditDistance.nearest("browse", verbs, 2)).isEmpty();
    assertThat(EditDistance.nearest("grid", verbs, 2)).contains("grade");
    assertThat(EditDistance.nearest("grid", verbs, 1)).isEmpty();
  }
}

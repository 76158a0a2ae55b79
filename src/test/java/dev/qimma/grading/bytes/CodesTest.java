package dev.qimma.grading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A table of small numbers, beside one of plain integers. */
class CodesTest {

  private static final int ROWS = 700;
  private static final int WIDTH = 5;

  private final Random random = new Random(5);
  private final Codes codes = new Codes(WIDTH);
  private final int[][] plain = new int[ROWS][WIDTH];

  CodesTest() {
    Arrays.stream(plain).forEach(row -> Arrays.fill(row, Codes.NONE));
  }

  private void put(int most) {
    int row = random.nextInt(ROWS);
    int place = random.nextInt(WIDTH);
    int code = random.nextInt(most);
    int before = plain[row][place];
    assertThat(codes.putIfNone(row, place, code)).isEqualTo(before);
    plain[row][place] = before == Codes.NONE ? code : before;
  }

  private void assertSame() {
    for (int place = 0; place < WIDTH; place++) {
      int first = random.nextInt(ROWS);
      int rows = random.nextInt(ROWS - first + 1);
      int[] column = new int[rows];
      codes.copyTo(column, first, rows, place);
      for (int row = first; row < first + rows; row++) {
        assertThat(column[row - first]).isEqualTo(plain[row][place]);
        assertThat(codes.get(row, place)).isEqualTo(plain[row][place]);
      }
    }
  }

  @Test
  void whatWasPutIsThereNarrowAndWide() {
    for (int most : new int[] {255, 256, 100_000}) {
      for (int i = 0; i < 600; i++) {
        put(most);
      }
      assertSame();
    }
  }

  @Test
  void whatWasNeverPutIsNone() {
    assertThat(codes.get(0, 0)).isEqualTo(Codes.NONE);
    assertThat(codes.get(100_000, WIDTH - 1)).isEqualTo(Codes.NONE);
    int[] column = new int[300];
    codes.put(100, 2, 7);
    codes.copyTo(column, 0, 300, 2);
    assertThat(column).contains(7, Codes.NONE).hasSize(300);
    assertThat(column[100]).isEqualTo(7);
    codes.put(100_000, 1, 254);
    assertThat(codes.get(100_000, 1)).isEqualTo(254);
    assertThat(codes.get(99_999, 1)).isEqualTo(Codes.NONE);
  }

  /** Rows 3 and 300; the third run is of nobody. */
  private int putRuns(int from, int... numbers) {
    return codes.putRuns(from, 3, ROWS_OF, FIRSTS, PLACES, LISTED, numbers, counts);
  }

  private static final int[] ROWS_OF = {3, 300, -1};
  private static final int[] FIRSTS = {0, 2, 4, 5};
  private static final int[] PLACES = {0, 4, 1, 2, 0};
  private static final int[] LISTED = {0, 1, 1, 0, 0};
  private final long[] counts = new long[300];

  @Test
  void runsArePutUntilOneIsToBeLeftAlone() {
    codes.approach(0, 3, ROWS_OF, FIRSTS, PLACES);
    assertThat(putRuns(0, 9, 254)).isEqualTo(2);
    assertThat(codes.stopped()).isEqualTo(4);
    assertThat(codes.get(3, 0)).isEqualTo(9);
    assertThat(codes.get(3, 4)).isEqualTo(254);
    assertThat(codes.get(300, 1)).isEqualTo(254);
    assertThat(codes.get(300, 2)).isEqualTo(9);
    assertThat(codes.get(3, 1)).isEqualTo(Codes.NONE);
    assertThat(counts[9]).isEqualTo(2);
    assertThat(counts[254]).isEqualTo(2);
    codes.approach(0, 3, ROWS_OF, FIRSTS, PLACES);
    assertThat(codes.get(300, 2)).isEqualTo(9);
  }

  @Test
  void aRunStopsAtWhatIsThereAlready() {
    codes.put(300, 2, 5);
    assertThat(putRuns(0, 9, 7)).isEqualTo(1);
    assertThat(codes.stopped()).isEqualTo(3);
    assertThat(codes.get(300, 1)).isEqualTo(7);
    assertThat(codes.get(300, 2)).isEqualTo(5);
    assertThat(counts[7]).isEqualTo(2);
  }

  @Test
  void aRunStopsAtACodeThatIsUnknownOrLarge() {
    assertThat(putRuns(0, 9)).isZero();
    assertThat(codes.stopped()).isEqualTo(1);
    assertThat(putRuns(1, 9, -2)).isEqualTo(1);
    assertThat(codes.stopped()).isEqualTo(2);
    assertThat(putRuns(1, 9, 255)).isEqualTo(1);
    assertThat(codes.get(300, 1)).isEqualTo(Codes.NONE);
    assertThat(putRuns(3, 9, 7)).isEqualTo(3);
  }

  @Test
  void inAWideTableRunsAreLeftAlone() {
    codes.put(3, 0, 255);
    codes.approach(0, 3, ROWS_OF, FIRSTS, PLACES);
    assertThat(putRuns(1, 9, 7)).isEqualTo(1);
    assertThat(codes.stopped()).isEqualTo(2);
    assertThat(codes.get(300, 1)).isEqualTo(Codes.NONE);
    assertThat(codes.get(3, 0)).isEqualTo(255);
  }

  @Test
  void codesAreKeptWhateverTheirSize() {
    Codes codes = new Codes(3);
    Random random = new Random(2);
    Map<Integer, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int place = random.nextInt(3000);
      int code = random.nextInt(i < 10_000 ? 255 : 100_000);
      int held = codes.putIfNone(place / 3, place % 3, code);
      assertThat(held).isEqualTo(expected.getOrDefault(place, Codes.NONE));
      expected.putIfAbsent(place, code);
      if (random.nextInt(5) == 0) {
        codes.put(place / 3, place % 3, code);
        expected.put(place, code);
      }
    }
    int[] column = new int[1100];
    for (int place = 0; place < 3; place++) {
      int first = random.nextInt(600);
      codes.copyTo(column, first, column.length, place);
      for (int row = 0; row < column.length; row++) {
        assertThat(codes.get(first + row, place))
            .isEqualTo(column[row])
            .isEqualTo(expected.getOrDefault((first + row) * 3 + place, Codes.NONE));
      }
    }
  }
}

package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What was noted is found, or forgotten for something newer; it is never another's, whoever writes
 * meanwhile.
 */
class NotesTest {

  private static final int BITS = 6;
  private static final int LINES = 1 << BITS;

  private final Notes notes = new Notes(BITS, BITS);
  private final Random random = new Random(3);

  private static byte[] text(int number) {
    return (Integer.toString(number, 3) + ",").repeat(1 + number % 9).getBytes(UTF_8);
  }

  private static int hash(byte[] text) {
    return Words.hash(text, 0, text.length);
  }

  private int find(int key, byte[] text) {
    return notes.find(key, text, 0, text.length, hash(text));
  }

  private void keep(int key, byte[] text, int number) {
    notes.keep(key, text, 0, text.length, hash(text), number);
  }

  @Test
  void aShortTextHasItsOwnNumberOrNone() {
    for (int round = 0; round < 50_000; round++) {
      int text = random.nextInt(500);
      int key = random.nextInt(4);
      int number = key * 1000 + text;
      assertThat(notes.find(key, 2, text)).isIn(Memo.UNKNOWN, number);
      notes.keep(key, 2, text, number);
      assertThat(notes.find(key, 2, text)).isEqualTo(number);
      assertThat(notes.find(key, 3, text)).isEqualTo(Memo.UNKNOWN);
    }
  }

  @Test
  void aLongerTextHasItsOwnNumberOrNone() {
    for (int round = 0; round < 50_000; round++) {
      int value = random.nextInt(500);
      byte[] text = text(value);
      int key = random.nextInt(4);
      int number = key * 1000 + value;
      assertThat(find(key, text)).isIn(Memo.UNKNOWN, number);
      keep(key, text, number);
      assertThat(find(key, text)).isEqualTo(number);
      int end = text.length - 1;
      assertThat(notes.find(key, text, 0, end, hash(text))).isEqualTo(Memo.UNKNOWN);
    }
  }

  @Test
  void keysOfOneTextDoNotMeet() {
    for (int key = 0; key < 2 * LINES; key++) {
      Notes fresh = new Notes(1, 1);
      byte[] text = text(77);
      fresh.keep(key, 2, 77, 1);
      fresh.keep(key, text, 0, text.length, hash(text), 1);
      for (int other = 0; other < 2 * LINES; other++) {
        int expected = other == key ? 1 : Memo.UNKNOWN;
        assertThat(fresh.find(other, 2, 77)).isEqualTo(expected);
        assertThat(fresh.find(other, text, 0, text.length, hash(text))).isEqualTo(expected);
      }
    }
  }

  /** A text of as many bytes as there is room for is noted whole. */
  @Test
  void everyByteOfALongTextCounts() {
    byte[] text = new byte[Notes.LONGEST];
    random.nextBytes(text);
    keep(5, text, 8);
    for (int at = 0; at < text.length; at++) {
      byte[] other = text.clone();
      other[at]++;
      assertThat(notes.find(5, other, 0, other.length, hash(text))).isEqualTo(Memo.UNKNOWN);
    }
    assertThat(find(5, text)).isEqualTo(8);
  }

  /** As many texts as there are lines: hardly a line gets more than its three. */
  @Test
  void shortTextsSpreadOverTheLines() {
    for (int key = 0; key < LINES; key++) {
      notes.keep(key, 8, random.nextLong(), key);
    }
    random.setSeed(3);
    long found =
        IntStream.range(0, LINES)
            .filter(key -> notes.find(key, 8, random.nextLong()) == key)
            .count();
    assertThat(found).isGreaterThan(LINES * 9L / 10);
  }

  @Test
  void lettersAndKeysSpreadOverTheLines() {
    for (int key = 0; key < 8; key++) {
      for (int letter = 'a'; letter < 'a' + LINES / 8; letter++) {
        notes.keep(key, 1, letter, letter);
      }
    }
    long found = 0;
    for (int key = 0; key < 8; key++) {
      for (int letter = 'a'; letter < 'a' + LINES / 8; letter++) {
        found += notes.find(key, 1, letter) == letter ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(LINES * 8L / 10);
  }

  /** The upper half of the text counts as the lower does. */
  @Test
  void textsThatDifferInTheirLastLettersSpreadToo() {
    for (int last = 0; last < LINES; last++) {
      notes.keep(0, 8, ((long) last << 56) | 7, last);
    }
    long found =
        IntStream.range(0, LINES)
            .filter(last -> notes.find(0, 8, ((long) last << 56) | 7) == last)
            .count();
    assertThat(found).isGreaterThan(LINES * 8L / 10);
  }

  /** Two to a line: of as many as there are lines most must be left. */
  @Test
  void longTextsSpreadOverTheLines() {
    for (int number = 0; number < LINES; number++) {
      keep(number % 3, text(number), number);
    }
    long found =
        IntStream.range(0, LINES)
            .filter(number -> find(number % 3, text(number)) == number)
            .count();
    assertThat(found).isGreaterThan(LINES * 7L / 10);
    for (int key = 0; key < LINES; key++) {
      keep(key, text(1), key);
    }
    found = IntStream.range(0, LINES).filter(key -> find(key, text(1)) == key).count();
    assertThat(found).isGreaterThan(LINES * 7L / 10);
  }

  @Test
  void aLineForgetsTheOldest() {
    Notes line = new Notes(1, 1);
    for (int number = 0; number < 50; number++) {
      line.keep(0, 8, number * 31L, number);
    }
    int newest = IntStream.range(0, 50).map(i -> line.find(0, 8, i * 31L)).max().orElseThrow();
    assertThat(newest).isEqualTo(49);
    long left =
        IntStream.range(0, 50).filter(i -> line.find(0, 8, i * 31L) != Memo.UNKNOWN).count();
    assertThat(left).isEqualTo(6);
  }

  @Test
  void theThreeNewestOfALineAreKept() {
    Notes line = new Notes(1, 1);
    line.keep(0, 1, 'a', 0);
    int[] alike = IntStream.range(1, 300).filter(text -> displaces(text, 'a')).limit(5).toArray();
    for (int i = 0; i < 2; i++) {
      line.keep(0, 1, alike[i], i + 1);
      assertThat(line.find(0, 1, 'a')).isZero();
    }
    line.keep(0, 1, alike[2], 3);
    assertThat(line.find(0, 1, 'a')).isEqualTo(Memo.UNKNOWN);
    for (int i = 0; i < 3; i++) {
      assertThat(line.find(0, 1, alike[i])).isEqualTo(i + 1);
    }
  }

  /** Whether three times a text displaces another: they share a line. */
  private static boolean displaces(int text, int other) {
    Notes line = new Notes(1, 1);
    line.keep(0, 1, other, 1);
    for (int i = 0; i < 3; i++) {
      line.keep(0, 1, text, 2);
    }
    return text != other && line.find(0, 1, other) == Memo.UNKNOWN;
  }

  @Test
  void theTwoNewestLongTextsOfALineAreKept() {
    Notes line = new Notes(1, 1);
    byte[][] alike = {text(5), text(14), text(23)};
    for (int number = 0; number < alike.length; number++) {
      line.keep(0, alike[number], 0, alike[number].length, 77, number);
    }
    int[] found = new int[alike.length];
    for (int i = 0; i < alike.length; i++) {
      found[i] = line.find(0, alike[i], 0, alike[i].length, 77);
    }
    assertThat(found).containsExactly(Memo.UNKNOWN, 1, 2);
  }

  /** Few lines, many texts and several threads: what is read while it changes is not found. */
  @Test
  void nobodyFindsWhatIsBeingWritten() throws Exception {
    Notes shared = new Notes(1, 1);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    List<Future<?>> all = new ArrayList<>();
    for (int seed = 0; seed < 3; seed++) {
      Random own = new Random(seed);
      all.add(threads.submit(() -> writeAndRead(shared, own)));
    }
    threads.shutdown();
    for (Future<?> one : all) {
      one.get();
    }
  }

  private static void writeAndRead(Notes shared, Random own) {
    for (int round = 0; round < 100_000; round++) {
      int value = own.nextInt(40);
      byte[] text =
          (Integer.toString(value, 2) + "-----").repeat(5).substring(0, 30).getBytes(UTF_8);
      if (own.nextInt(4) == 0) {
        shared.keep(0, 8, value, value);
        shared.keep(0, text, 0, 30, 5, value);
      }
      assertThat(shared.find(0, 8, value)).isIn(Memo.UNKNOWN, value);
      assertThat(shared.find(0, text, 0, 30, 5)).isIn(Memo.UNKNOWN, value);
    }
  }

  @Test
  void toApproachChangesNothingAndTouchesTheLinesAsked() {
    notes.keep(2, 1, 'a', 9);
    keep(3, text(77), 9);
    int[] keys = {2, 2, 3};
    int[] lengths = {1, 1, text(77).length};
    long[] texts = {'a', 'a', hash(text(77))};
    long once = notes.approach(keys, lengths, texts, 1);
    assertThat(once).isNotZero();
    assertThat(notes.approach(keys, lengths, texts, 2)).isEqualTo(2 * once);
    assertThat(notes.approach(keys, lengths, texts, 3)).isGreaterThan(2 * once);
    assertThat(notes.approach(keys, lengths, texts, 0)).isZero();
    assertThat(notes.find(2, 1, 'a')).isEqualTo(9);
  }
}

package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all threads remember: for texts of one word, of some words, and of any length. */
class MemoTest {

  private final Memo memo = Memo.large();

  private static byte[] text(int number, int length) {
    byte[] text = "-".repeat(length).getBytes(UTF_8);
    for (int at = 0, rest = number; at < length && rest > 0; at++, rest /= 26) {
      text[length - 1 - at] = (byte) ('a' + rest % 26);
    }
    return text;
  }

  private static int hash(byte[] text) {
    return Words.hash(text, 0, text.length);
  }

  private int find(int key, byte[] text) {
    return memo.find(key, text, 0, text.length, hash(text));
  }

  private void keep(int key, byte[] text, int number) {
    memo.keep(key, text, 0, text.length, hash(text), number);
  }

  @Test
  void whatIsRememberedIsNeverAnothersNumber() {
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      int value = random.nextInt(3000);
      byte[] text = (Integer.toString(value, 3) + ",").repeat(1 + value % 12).getBytes(UTF_8);
      int key = random.nextInt(3);
      int number = key * 100_000 + value;
      assertThat(find(key, text)).isIn(Memo.UNKNOWN, number);
      keep(key, text, number);
      assertThat(find(key, text)).isEqualTo(number);
      int end = text.length - 1;
      assertThat(memo.find(key, text, 0, end, hash(text))).isEqualTo(Memo.UNKNOWN);
    }
  }

  /** The lengths at which another table takes over, and those beside them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 47, 48, 49, 1000})
  void manyTextsOfOneLengthAreRemembered(int length) {
    int texts = length == 1 ? 25 : 600;
    for (int number = 0; number < texts; number++) {
      keep(number % 5, text(number, length), number);
    }
    long found =
        IntStream.range(0, texts)
            .filter(number -> find(number % 5, text(number, length)) == number)
            .count();
    assertThat(found).isGreaterThan(texts * 95L / 100);
    assertThat(find(6, text(1, length))).isEqualTo(Memo.UNKNOWN);
  }

  /** Room for 393,216 short texts and 131,072 longer ones: of a sixth hardly one is displaced. */
  @ParameterizedTest
  @CsvSource({"8, 65536", "20, 20000"})
  void allTheRoomIsUsed(int length, int texts) {
    for (int number = 0; number < texts; number++) {
      keep(0, text(number, length), number);
    }
    long found =
        IntStream.range(0, texts).filter(number -> find(0, text(number, length)) == number).count();
    assertThat(found).isGreaterThan(texts * 98L / 100);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 30, 48, 49, 300})
  void aTextIsItsBytesWhereverItStands(int length) {
    byte[] text = text(12345, length);
    byte[] around = new byte[length + 20];
    Arrays.fill(around, (byte) 'x');
    System.arraycopy(text, 0, around, 9, length);
    memo.keep(2, around, 9, 9 + length, hash(text), 77);
    assertThat(find(2, text)).isEqualTo(77);
    keep(2, text, 78);
    assertThat(memo.find(2, around, 9, 9 + length, hash(text))).isIn(77, 78);
    assertThat(memo.find(2, around, 10, 9 + length, hash(text))).isEqualTo(Memo.UNKNOWN);
  }

  /** Eight places are looked at; the ninth text of one hash takes the last of them. */
  @Test
  void longTextsOfOneHashStandSideBySide() {
    LongTexts texts = new LongTexts(64);
    for (int number = 0; number < 9; number++) {
      byte[] text = text(number + 1, 100);
      assertThat(texts.find(1, text, 0, 100, 5)).isEqualTo(Memo.UNKNOWN);
      texts.keep(1, text, 0, 100, 5, number);
      assertThat(texts.find(1, text, 0, 100, 5)).isEqualTo(number);
    }
    assertThat(IntStream.range(0, 9).map(n -> texts.find(1, text(n + 1, 100), 0, 100, 5)))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, Memo.UNKNOWN, 8);
    byte[] shorter = text(1, 99);
    assertThat(texts.find(1, shorter, 0, 99, 5)).isEqualTo(Memo.UNKNOWN);
    assertThat(texts.find(2, text(1, 100), 0, 100, 5)).isEqualTo(Memo.UNKNOWN);
  }

  @Test
  void longTextsSpreadOverTheirRoom() {
    LongTexts texts = new LongTexts(1 << 10);
    for (int number = 0; number < 512; number++) {
      byte[] text = text(number, 70);
      texts.keep(number % 4, text, 0, 70, hash(text), number);
    }
    long found =
        IntStream.range(0, 512)
            .filter(n -> texts.find(n % 4, text(n, 70), 0, 70, hash(text(n, 70))) == n)
            .count();
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void everyByteOfALongTextCounts() {
    LongTexts texts = new LongTexts(16);
    byte[] text = text(99, 90);
    texts.keep(0, text, 0, 90, 1, 4);
    for (int at = 0; at < text.length; at++) {
      byte[] other = text.clone();
      other[at]++;
      assertThat(texts.find(0, other, 0, 90, 1)).isEqualTo(Memo.UNKNOWN);
    }
  }
}

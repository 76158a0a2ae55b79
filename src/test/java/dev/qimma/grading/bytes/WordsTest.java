package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Eight bytes at a time tell the same as one after the other. */
class WordsTest {

  private final Random random = new Random(17);

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  @Test
  void aWordHasTheFirstByteLowest() {
    byte[] bytes = "12345678".getBytes(US_ASCII);
    assertThat(Words.at(bytes, 0)).isEqualTo(0x3837363534333231L);
    assertThat(Words.of(bytes, 0, 3)).isEqualTo(0x333231L);
    assertThat(Words.of(bytes, 5, 8)).isEqualTo(0x383736L);
    assertThat(Words.of(bytes, 3, 3)).isZero();
  }

  @Test
  void bytesComeBackFromTwoWords() {
    for (int length = 1; length <= 16; length++) {
      byte[] bytes = bytes(length);
      long first = Words.of(bytes, 0, Math.min(8, length));
      long second = Words.of(bytes, 8, length);
      assertThat(Words.bytes(first, second, length)).isEqualTo(bytes);
    }
  }

  @Test
  void placesAreTheSameWhereEveryByteIs() {
    for (int round = 0; round < 2000; round++) {
      int length = random.nextInt(40);
      byte[] some = bytes(length + 10);
      byte[] others = bytes(length + 10);
      int from = random.nextInt(10);
      int start = random.nextInt(10);
      System.arraycopy(some, from, others, start, length);
      assertThat(Words.same(some, from, others, start, length)).isTrue();
      if (length > 0) {
        others[start + random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        assertThat(Words.same(some, from, others, start, length)).isFalse();
      }
    }
  }

  @Test
  void theFirstByteBelowALimitIsTold() {
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = bytes(8);
      int limit = 1 + random.nextInt(128);
      int expected = 0;
      while (expected < 8 && (bytes[expected] & 0xFF) >= limit) {
        expected++;
      }
      long marked = Words.below(Words.all(limit), Words.at(bytes, 0));
      assertThat(marked != 0).isEqualTo(expected < 8);
      if (expected < 8) {
        assertThat(Words.before(marked)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aHashIsOfTheBytesAloneAndTellsThemApart() {
    Set<Integer> hashes = new HashSet<>();
    byte[] around = bytes(64);
    for (int number = 0; number < 5000; number++) {
      byte[] name = ("learner-" + number).getBytes(US_ASCII);
      System.arraycopy(name, 0, around, 7, name.length);
      int hash = Words.hash(name, 0, name.length);
      assertThat(Words.hash(around, 7, 7 + name.length)).isEqualTo(hash);
      hashes.add(hash);
    }
    assertThat(hashes).hasSizeGreaterThan(4995);
  }

  @Test
  void everyByteCountsInAHash() {
    for (int length = 1; length < 30; length++) {
      byte[] bytes = bytes(length);
      int before = Words.hash(bytes, 0, length);
      for (int at = 0; at < length; at++) {
        byte[] changed = Arrays.copyOf(bytes, length);
        changed[at] ^= 4;
        assertThat(Words.hash(changed, 0, length)).isNotEqualTo(before);
      }
    }
  }
}

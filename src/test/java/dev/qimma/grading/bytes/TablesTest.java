package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  @Test
  void aRollNumbersNamesInTheOrderOfTheirFirstCall() {
    Roll roll = new Roll();
    Map<String, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String name =
          random.nextInt(50) == 0
              ? "س".repeat(random.nextInt(40_000) + 1)
              : "L".repeat(random.nextInt(3) * 8) + random.nextInt(3000);
      int number = expected.computeIfAbsent(name, unseen -> roll.size());
      assertThat(roll.call(name)).isEqualTo(number);
      assertThat(roll.name(number)).isEqualTo(name);
    }
    assertThat(numbersTogether(roll, expected.keySet())).isEqualTo(expected);
    byte[] stranger = "M".getBytes(UTF_8);
    assertThat(roll.find(stranger, 0, 1, Roll.hash(stranger, 0, 1))).isEqualTo(Roll.NOBODY);
  }

  private static Map<String, Integer> numbersTogether(Roll roll, Set<String> names) {
    List<String> asked = List.copyOf(names);
    byte[][] bytes = asked.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
    int[] ends = Arrays.stream(bytes).mapToInt(name -> name.length).toArray();
    int[] hashes = Arrays.stream(bytes).mapToInt(n -> Roll.hash(n, 0, n.length)).toArray();
    int[] found = new int[ends.length];
    roll.find(bytes, new int[ends.length], ends, hashes, ends.length, found);
    return IntStream.range(0, found.length).boxed().collect(toMap(asked::get, i -> found[i]));
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

  @Test
  void whatIsRememberedIsNeverAnothersNumber() {
    Memo memo = new Memo();
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      int value = random.nextInt(3000);
      byte[] text = (Integer.toString(value, 3) + ",").repeat(1 + value % 12).getBytes(UTF_8);
      int key = random.nextInt(3);
      int number = key * 100_000 + value;
      int hash = Words.hash(text, 0, text.length);
      assertThat(memo.find(key, text, 0, text.length, hash)).isIn(Memo.UNKNOWN, number);
      memo.keep(key, text, 0, text.length, hash, number);
      assertThat(memo.find(key, text, 0, text.length, hash)).isEqualTo(number);
      assertThat(memo.find(key, text, 0, text.length - 1, hash)).isEqualTo(Memo.UNKNOWN);
    }
  }

  @Test
  void whatIsNotedIsNeverAnothersNumber() {
    Notes notes = new Notes(4, 4);
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      int number = random.nextInt(3000);
      byte[] text = Integer.toString(number, 3).getBytes(UTF_8);
      int key = random.nextInt(3);
      long packed = Words.of(text, 0, text.length);
      assertThat(notes.find(key, text.length, packed)).isIn(Memo.UNKNOWN, number);
      notes.keep(key, text.length, packed, number);
      assertThat(notes.find(key, text.length, packed)).isEqualTo(number);
      assertThat(notes.find(key, text.length + 1, packed)).isEqualTo(Memo.UNKNOWN);
      assertThat(notes.find(key, text, 0, text.length, number)).isIn(Memo.UNKNOWN, number);
      notes.keep(key, text, 0, text.length, number, number);
      assertThat(notes.find(key, text, 0, text.length, number)).isEqualTo(number);
      assertThat(notes.find(key + 1, text, 0, text.length, number)).isIn(Memo.UNKNOWN, number);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 100})
  void blocksAreTheFileCutBehindLineBreaksWhereThereAreAny(int size) throws IOException {
    byte[] file = "ab\ncdef\n\nghijklmn\r\nop".getBytes(UTF_8);
    Blocks blocks = new Blocks(new ByteArrayInputStream(file), size, 1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
      Block block = next.get();
      all.write(block.bytes(), 0, block.length());
      assertThat(block.bytes()[block.length()]).isEqualTo((byte) '\n');
      String text = new String(block.bytes(), 0, block.length(), UTF_8);
      assertThat(block.endsALine() || text.indexOf('\n') < 0).as(text).isTrue();
      blocks.release(block);
    }
    assertThat(all.toByteArray()).isEqualTo(file);
  }
}

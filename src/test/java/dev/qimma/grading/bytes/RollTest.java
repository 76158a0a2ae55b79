package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names get the numbers of their first call, whatever their hashes. */
class RollTest {

  private final Roll roll = new Roll();

  @Test
  void namesAreNumberedInTheOrderOfTheirFirstCall() {
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
    assertThat(roll.size()).isEqualTo(expected.size());
    assertThat(numbersTogether(expected.keySet())).isEqualTo(expected);
    assertThat(find("M", hash("M"))).isEqualTo(Roll.NOBODY);
  }

  /** Of every length around that of one word and of two, and such as begin or end alike. */
  private static List<String> likeNames() {
    return IntStream.range(0, 20)
        .mapToObj(length -> "n".repeat(length))
        .flatMap(name -> List.of(name, name + "a", name + "b", "a" + name, "b" + name).stream())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, Integer.MIN_VALUE})
  void namesOfOneHashAreToldApart(int hash) {
    List<String> names = likeNames();
    for (int number = 0; number < names.size(); number++) {
      assertThat(find(names.get(number), hash)).isEqualTo(Roll.NOBODY);
      assertThat(call(names.get(number), hash)).isEqualTo(number);
    }
    for (int number = 0; number < names.size(); number++) {
      assertThat(call(names.get(number), hash)).isEqualTo(number);
      assertThat(find(names.get(number), hash)).isEqualTo(number);
      assertThat(roll.name(number)).isEqualTo(names.get(number));
    }
    int[] hashes = new int[names.size()];
    Arrays.fill(hashes, hash);
    assertThat(together(names, hashes)).containsExactly(IntStream.range(0, names.size()).toArray());
  }

  @Test
  void aNameIsItsOwnNumbersAlone() {
    List<String> names = likeNames();
    names.forEach(roll::call);
    for (int number = 0; number < names.size(); number++) {
      for (String name : names) {
        byte[] bytes = ("x" + name + "y").getBytes(UTF_8);
        assertThat(roll.is(number, bytes, 1, bytes.length - 1))
            .as("%d %s", number, name)
            .isEqualTo(names.get(number).equals(name));
      }
    }
  }

  @Test
  void whoWasNeverCalledIsNobodyAlsoAmongMany() {
    roll.call("here");
    List<String> names = List.of("here", "not here", "", "here");
    int[] hashes = names.stream().mapToInt(RollTest::hash).toArray();
    assertThat(together(names, hashes)).containsExactly(0, Roll.NOBODY, Roll.NOBODY, 0);
    Arrays.fill(hashes, hash("here"));
    assertThat(together(names, hashes)).containsExactly(0, Roll.NOBODY, Roll.NOBODY, 0);
  }

  private int find(String name, int hash) {
    byte[] bytes = ("<" + name + ">").getBytes(UTF_8);
    return roll.find(bytes, 1, bytes.length - 1, hash);
  }

  private int call(String name, int hash) {
    byte[] bytes = ("<" + name + ">").getBytes(UTF_8);
    return roll.call(bytes, 1, bytes.length - 1, hash);
  }

  private static int hash(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return Roll.hash(bytes, 0, bytes.length);
  }

  private int[] together(List<String> names, int[] hashes) {
    byte[][] bytes = names.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
    int[] ends = Arrays.stream(bytes).mapToInt(name -> name.length).toArray();
    int[] found = new int[ends.length];
    roll.find(bytes, new int[ends.length], ends, hashes, ends.length, found);
    return found;
  }

  private Map<String, Integer> numbersTogether(Set<String> names) {
    List<String> asked = List.copyOf(names);
    int[] found = together(asked, asked.stream().mapToInt(RollTest::hash).toArray());
    return IntStream.range(0, found.length).boxed().collect(toMap(asked::get, i -> found[i]));
  }
}

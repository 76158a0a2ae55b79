package dev.qimma.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text: where both readers of YAML can read it, they read the same. */
class BothReadersTest {

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          "\n  ",
          "\n      ",
          "- ",
          ": ",
          ":",
          "#",
          " # c",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          ", ",
          "|\n",
          ">-\n",
          "|+",
          "&a ",
          "*a",
          "!",
          "? ",
          "-",
          "b: c",
          "،",
          "🌧",
          "\\",
          "\\n",
          "''",
          "---",
          "...",
          "%",
          "\t",
          "\r\n",
          "\r",
          "\u00a0",
          "\ufeff",
          "\u200f",
          "\n\n",
          "\n# x\n",
          "[a, b]",
          "{a: b}",
          "\n- ",
          "  \n",
          "- q: x\n  a: y\n",
          "|\n  x\n");

  /** Parts of what is usual, with a few pieces put in and others taken out. */
  @Test
  void norInAnyAlteredText() {
    Random random = new Random(22);
    List<String> seeds = new ArrayList<>(UsualYamlTest.bundled().toList());
    seeds.add(UsualYamlTest.USUAL);
    int read = 0;
    for (int n = 0; n < 20_000; n++) {
      String part = part(seeds.get(random.nextInt(seeds.size())), random);
      read += BothReaders.areAlike(altered(part, random)) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(3000);
  }

  private static String part(String text, Random random) {
    int from = text.indexOf('\n', random.nextInt(text.length() - 100)) + 1;
    int to = text.indexOf('\n', Math.min(text.length() - 1, from + random.nextInt(400)));
    return text.substring(from, Math.max(from, to + 1));
  }

  private static String altered(String text, Random random) {
    StringBuilder altered = new StringBuilder(text);
    for (int change = random.nextInt(5); change > 0; change--) {
      int at = random.nextInt(altered.length() + 1);
      if (random.nextBoolean()) {
        altered.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      } else {
        altered.delete(at, Math.min(altered.length(), at + random.nextInt(6)));
      }
    }
    return altered.toString();
  }
}

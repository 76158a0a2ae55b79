package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was written is read, however long and wherever a page ends. */
class PagesTest {

  private static final int PAGE = 1 << 16;

  private final Pages pages = new Pages();

  private int write(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(UTF_8);
    return pages.write(bytes, 1, bytes.length - 1);
  }

  private boolean is(int start, String text) {
    byte[] bytes = ("<" + text + ">").getBytes(UTF_8);
    return pages.is(start, bytes, 1, bytes.length - 1);
  }

  @Test
  void textsOfEveryLengthComeBack() {
    Random random = new Random(8);
    List<Integer> starts = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int[] lengths = {0, 1, 17, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 30_000, 5, PAGE / 2, PAGE / 2};
    for (int round = 0; round < 200; round++) {
      String text = Character.toString('a' + round % 26).repeat(lengths[random.nextInt(11)]);
      texts.add(text);
      starts.add(write(text));
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      assertThat(pages.text(starts.get(i), text.length())).isEqualTo(text);
      assertThat(is(starts.get(i), text)).isTrue();
      assertThat(text.isEmpty() || is(starts.get(i), text.substring(1) + "!"))
          .isEqualTo(text.isEmpty());
    }
  }

  @Test
  void textsOfOnePageStandOneBehindTheOther() {
    assertThat(write("قمة")).isZero();
    assertThat(write("abc")).isEqualTo(6);
    assertThat(write("d")).isEqualTo(9);
    assertThat(pages.text(0, 6)).isEqualTo("قمة");
    assertThat(pages.text(6, 4)).isEqualTo("abcd");
  }

  @Test
  void aTextThatDoesNotFitBeginsAPage() {
    write("a".repeat(PAGE - 10));
    assertThat(write("123456789")).isEqualTo(PAGE - 10);
    assertThat(write("12")).isEqualTo(PAGE);
    assertThat(write("b".repeat(2 * PAGE))).isEqualTo(2 * PAGE);
    assertThat(write("c")).isEqualTo(3 * PAGE);
  }
}

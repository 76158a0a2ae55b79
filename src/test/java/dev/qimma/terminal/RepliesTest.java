package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as terminals send them, written here as characters. */
class RepliesTest {

  private static final String DA1 = "\u001b[?65;1;9c";
  private static final String VTE = "\u001b[8;1$y\u001b[24;3R" + DA1;
  private static final String XTERM =
      "\u001b[8;0$y\u001bP>|XTerm(379)\u001b\\\u001b[24;3R\u001b[?64;1;2c";

  @Test
  void vteHasTheModeAndNoName() {
    assertThat(Replies.parse(VTE)).isEqualTo(new Replies(1, "", 2, true, ""));
  }

  @Test
  void xtermHasANameAndNotTheMode() {
    assertThat(Replies.parse(XTERM)).isEqualTo(new Replies(0, "XTerm(379)", 2, true, ""));
  }

  @Test
  void mltermJoinsLamAndAlef() {
    assertThat(Replies.parse("\u001b[8;0$y\u001b[1;2R" + DA1).lamAlef()).isEqualTo(1);
  }

  @Test
  void silenceSaysNothing() {
    assertThat(Replies.parse("")).isEqualTo(Replies.NONE);
  }

  @Test
  void keysTypedMeanwhileAreKeptInTheirOrder() {
    String heard = "b" + VTE.replace("y", "y" + "\u001b[A\r") + "2\u0003";
    assertThat(Replies.parse(heard)).isEqualTo(new Replies(1, "", 2, true, "b\u001b[A\r2\u0003"));
  }

  @Test
  void arabicTypedMeanwhileIsKeptToo() {
    assertThat(Replies.parse("نو" + XTERM + "ر").typed()).isEqualTo("نور");
  }

  @Test
  void anEscapeKeyIsTyped() {
    assertThat(Replies.parse("\u001b").typed()).isEqualTo("\u001b");
    assertThat(Replies.parse("\u001bOA" + DA1 + "\u001bx").typed()).isEqualTo("\u001bOA\u001bx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[8;1",
        "\u001b[",
        "\u001b[?65;1",
        "\u001bP>|XTe",
        "\u001bP",
        "\u001b[24;",
        "\u001b[8;1$"
      })
  void anAnswerCutShortSaysNothing(String cut) {
    assertThat(Replies.parse(cut)).isEqualTo(Replies.NONE);
  }

  @Test
  void aNameIsPrintableAndShort() {
    String name = Replies.parse("\u001bP>|a\u202eب\u0001" + "x".repeat(500) + "\u0007").version();
    assertThat(name).startsWith("a???xx").hasSizeLessThan(100);
  }

  @Test
  void aNumberTooLongIsNoAnswer() {
    assertThat(Replies.parse("\u001b[99999999999;99999999999R\u001b[8;77$y").typed()).isNotEmpty();
  }

  @Test
  void anyNoiseIsRead() {
    Random random = new Random(5);
    String signs = "\u001b\u001b[[P>?;0158$ycR\\|\u0007 xب";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder noise = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        noise.append(signs.charAt(random.nextInt(signs.length())));
      }
      Replies replies = Replies.parse(noise + "\u0007" + XTERM);
      assertThat(replies.isWhole()).as("%s", noise).isTrue();
    }
  }
}

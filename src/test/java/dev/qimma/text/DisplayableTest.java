package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain\ntext",
        "بِسْمِ ٱللَّهِ",
        "«é» 7/10",
        "می\u200Cروم",
        "👨\u200D👩",
        "汉字 😀"
      })
  void harmlessTextIsReturnedItself(String text) {
    assertThat(Displayable.of(text)).isSameAs(text);
  }

  @Test
  void anEscapeBecomesItsPicture() {
    assertThat(Displayable.of("\u001B]52;c;x\u0007\u007F\u0000")).isEqualTo("␛]52;c;x␇␡␀");
  }

  /** Whatever else is in it: these steer a terminal. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ماء"})
  void noControlIsLeftInAnyText(String text) {
    for (int control = 0; control < ' '; control++) {
      String shown = Displayable.of(text + (char) control);
      assertThat(shown.chars())
          .as("%x", control)
          .noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }
    assertThat(Displayable.of(text + "\u007F")).isEqualTo(text + "␡");
  }

  @Test
  void aTabBecomesFourSpaces() {
    assertThat(Displayable.of("a\tb")).isEqualTo("a    b");
  }

  @Test
  void everyKindOfLineEndBecomesOneNewline() {
    assertThat(Displayable.of("1\r\n2\r3\u00854\u20285\u20296\n7"))
        .isEqualTo("1\n2\n3\n4\n5\n6\n7");
  }

  @ParameterizedTest
  @CsvSource({
    "9B", "80", "D800", "DC00", "FFFE", "FDD0", "1FFFF", "E000", "F0000", "378", "10FFFF"
  })
  void whatNoFontCanShowBecomesTheReplacementCharacter(String hex) {
    int c = Integer.parseInt(hex, 16);
    assertThat(Displayable.of("a" + Character.toString(c) + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @CsvSource({
    "AD", "61C", "200B", "200E", "200F", "202A", "202E", "2060", "2066", "2069", "206A", "206F",
    "FEFF", "FFF9", "FFFB", "E0000", "E0001", "E007F"
  })
  void invisibleFormatCharactersAreDropped(String hex) {
    int c = Integer.parseInt(hex, 16);
    assertThat(Displayable.of("a" + Character.toString(c) + "b")).isEqualTo("ab");
  }

  @Test
  void marksAreCappedAtSixPerBase() {
    String zalgo = "a" + "\u0301".repeat(50) + "b\u0301";
    assertThat(Displayable.of(zalgo)).isEqualTo("a" + "\u0301".repeat(6) + "b\u0301");
  }

  @Test
  void joinersDoNotRenewTheAllowanceOfMarks() {
    assertThat(Displayable.of("a" + "\u0301\u200D".repeat(10)))
        .isEqualTo("a" + "\u0301\u200D".repeat(6) + "\u200D".repeat(4));
  }

  @Test
  void marksWithoutABaseAreCappedToo() {
    assertThat(Displayable.of("\u064B".repeat(100))).isEqualTo("\u064B".repeat(6));
  }

  @Test
  void randomTextIsMadeSafeOnceAndForAll() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(20, 0, 0x10000).forEach(c -> text.append((char) c));
      String shown = Displayable.of(text.toString());
      assertThat(Displayable.of(shown)).isSameAs(shown);
      assertThat(shown.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }
  }
}

package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "汉字, 4",
    "😀, 2",
    "☕, 2",
    "é, 1",
    "e\u0301, 1",
    "بَ, 1",
    "한, 2",
    "\u1112\u1161\u11AB, 2",
    "\u200C\u200D, 0",
    "\uFEFB, 1",
    "─, 1",
    "…, 1"
  })
  void textHasItsWidth(String text, int cells) {
    assertThat(CellWidth.of(text)).isEqualTo(cells);
  }

  @Test
  void whatIcuCallsWideIsTwoCells() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
        assertThat(CellWidth.of(c) == 2)
            .as(Integer.toHexString(c))
            .isEqualTo(isWide(c) && !CellWidth.isMark(c));
      }
    }
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }
}

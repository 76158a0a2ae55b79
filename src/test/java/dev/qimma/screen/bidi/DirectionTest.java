package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectionTest {

  private static final Set<Byte> FROM_THE_RIGHT =
      Set.of(
          Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_ARABIC_NUMBER);

  @Test
  void noCharacterFromTheRightIsOverlooked() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (FROM_THE_RIGHT.contains(Character.getDirectionality(c))) {
        assertThat(Direction.mayRunRightToLeft("a" + Character.toString(c)))
            .as(Integer.toHexString(c))
            .isTrue();
      }
    }
  }

  @Test
  void latinTextGoesPastTheAlgorithm() {
    assertThat(Direction.mayRunRightToLeft("«é» — 7/10… \u2068x\u2069 汉字 😀")).isFalse();
  }
}

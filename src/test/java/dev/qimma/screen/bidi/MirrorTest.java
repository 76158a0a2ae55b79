package dev.qimma.screen.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import org.junit.jupiter.api.Test;

class MirrorTest {

  @Test
  void nothingIsMirroredButAsIcuMirrorsIt() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int mirrored = Mirror.of(c);
      if (mirrored != c) {
        assertThat(mirrored).as(Integer.toHexString(c)).isEqualTo(UCharacter.getMirror(c));
      }
    }
  }

  @Test
  void theBracketsOfProseFaceTheOtherWay() {
    assertThat("()[]{}«»‹›<>「」".chars().map(Mirror::of).toArray())
        .isEqualTo(")(][}{»«›‹><」「".chars().toArray());
  }
}

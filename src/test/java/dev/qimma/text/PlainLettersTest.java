package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of plain letters are folded by a shorter way, to the same. */
class PlainLettersTest {

  private static final String LETTERS =
      "abzABZ019 ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + " ال وال بال لل ";

  /** A full stop at the end counts for nothing, but it is no plain letter. */
  private static final String TO_THE_LONG_WAY = ".";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static void assertSameBothWays(Folding folding) {
    Random random = new Random(5);
    for (int round = 0; round < 3000; round++) {
      String text = text(random);
      assertThat(PlainLetters.areAll(text)).as(text).isTrue();
      assertThat(folding.normalForm(text))
          .as(text)
          .isEqualTo(folding.normalForm(text + TO_THE_LONG_WAY));
    }
  }

  @Test
  void theLongWayLeadsToTheSame() {
    assertSameBothWays(Folding.STANDARD);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fold.class,
      names = {"PUNCTUATION", "SPACE"},
      mode = EnumSource.Mode.EXCLUDE)
  void soItDoesWithOneFoldAlone(Fold fold) {
    assertSameBothWays(new Folding(EnumSet.of(Fold.PUNCTUATION, Fold.SPACE, fold)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.",
        "a-b",
        "a\tb",
        "a\u00A0b",
        "é",
        "ـ",
        "كَ",
        "٣",
        "پ",
        "ﻻ",
        "a\u200Fb",
        "\u0001",
        "٪",
        "،"
      })
  void theseAreNotPlain(String text) {
    assertThat(PlainLetters.areAll(text)).isFalse();
  }

  @Test
  void aTableChangesEveryLetterAsItsChangeDoes() {
    IntUnaryOperator change =
        letter -> letter % 7 == 0 ? Fold.NOTHING : letter % 5 == 0 ? letter + 1 : letter;
    LetterTable table = new LetterTable(change);
    for (int time = 0; time < 2; time++) {
      for (int letter = 0; letter < 0x1000; letter++) {
        assertThat(table.applyAsInt(letter)).isEqualTo(change.applyAsInt(letter));
      }
    }
  }
}

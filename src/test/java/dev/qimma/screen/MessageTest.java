package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.screen.bidi.EmitMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of the interface, with the place they are about. */
class MessageTest {

  private static List<String> printed(String said, EmitMode mode) {
    Document page = Document.builder().message(Style.PLAIN, said).build();
    return new Printer(30, mode, Theme.BARE).lines(page);
  }

  @Test
  void anEnglishOneIsOneParagraph() {
    assertThat(printed("a.yaml:1:2: error: wrong", EmitMode.VISUAL))
        .containsExactly("a.yaml:1:2: error: wrong");
  }

  @Test
  void thePlaceOfAnArabicOneStandsAtTheLeft() {
    assertThat(printed("a.yaml:1:2: خطأ كبير", EmitMode.VISUAL))
        .containsExactly("a.yaml:1:2:           ﺮﻴﺒﻛ ﺄﻄﺧ");
    assertThat(printed("a.yaml:1:2: خطأ كبير", EmitMode.EMBED))
        .containsExactly("a.yaml:1:2:           \u202bﺧﻄﺄ ﻛﺒﻴﺮ\u202c");
  }

  @Test
  void aPipeGetsOneLogicalLine() {
    assertThat(printed("\u2068a.yaml\u2069:\u206812\u2069: خطأ", EmitMode.OFF))
        .containsExactly("a.yaml:12: خطأ");
  }

  @Test
  void aPlaceThatLeavesNoRoomHasALineOfItsOwn() {
    assertThat(printed("questions/summit/bank.yaml:1:2: خطأ", EmitMode.VISUAL))
        .containsExactly("questions/summit/bank.yaml:1:2:", " ".repeat(27) + "ﺄﻄﺧ");
  }

  @Test
  void anArabicPlaceIsPartOfTheSentence() {
    assertThat(printed("ملف: خطأ", EmitMode.VISUAL)).containsExactly(" ".repeat(22) + "ﺄﻄﺧ :ﻒﻠﻣ");
  }

  @Test
  void aPlaceDoesNothingToATerminal() {
    assertThat(printed("a\u001b[31m\nb: خطأ", EmitMode.OFF)).containsExactly("a␛[31m b: خطأ");
  }
}

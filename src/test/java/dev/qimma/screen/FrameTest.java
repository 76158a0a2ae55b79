package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.qimma.screen.bidi.EmitMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in as many lines as there are. */
class FrameTest {

  private static final Printer PRINTER = new Printer(40, EmitMode.VISUAL, new Theme(0, true));

  @Test
  void withRoomThereAreGaps() {
    assertThat(frame(2, 0).laid(PRINTER, 24).lines())
        .containsExactly("", " stem", "", "item 1", "item 2", "", " keys");
  }

  @Test
  void itemsWithGapsOfTheirOwnGetNoOther() {
    Document item = Document.builder().gap().add(items(1).get(0)).build();
    Frame frame =
        new Frame(
            Document.builder().text(Style.PLAIN, "stem").build(), List.of(item, item), 0, keys());
    assertThat(frame.laid(PRINTER, 24).lines())
        .containsExactly(" stem", "", "item 1", "", "item 1", "", " keys");
  }

  @Test
  void gapsGoFirst() {
    assertThat(frame(2, 0).laid(PRINTER, 4).lines())
        .containsExactly(" stem", "item 1", "item 2", " keys");
  }

  @Test
  void thenItemsFarFromTheFocus() {
    assertThat(frame(9, 4).laid(PRINTER, 7).lines())
        .containsExactly(" stem", "  ^ 3", "item 4", "item 5", "item 6", "  v 3", " keys");
    assertThat(frame(9, 0).laid(PRINTER, 7).lines())
        .startsWith(" stem", "item 1", "item 2")
        .endsWith(" keys");
    assertThat(frame(9, 8).laid(PRINTER, 7).lines()).contains("item 9");
  }

  @Test
  void ofALongStemTheStartAndTheEndStay() {
    Document.Builder head = Document.builder();
    IntStream.rangeClosed(1, 30).forEach(i -> head.text(Style.PLAIN, "line " + i));
    Frame.Laid laid = new Frame(head.build(), items(3), 0, keys()).laid(PRINTER, 10);
    assertThat(laid.isCut()).isTrue();
    assertThat(laid.lines()).contains(" line 1", " ...", " line 30", "item 1", " keys");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 12, 30})
  void itIsNeverHigherThanTheScreenAndNeverLosesTheFocus(int height) {
    for (int focus = 0; focus < 9; focus++) {
      Frame.Laid laid = frame(9, focus).laid(PRINTER, height);
      assertThat(laid.lines()).hasSizeLessThanOrEqualTo(height);
      assertThat(laid.focus()).isBetween(0, laid.lines().size() - 1);
      if (height > 4) {
        assertThat(laid.lines().get(laid.focus())).isEqualTo("item " + (focus + 1));
      }
    }
  }

  @Test
  void theFocusIsOneOfTheItems() {
    assertThatIllegalArgumentException().isThrownBy(() -> frame(2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> frame(2, -1));
  }

  @Test
  void twoLanguagesShareALineWhereBothFit() {
    Document both = pair("Oil", "نفط");
    assertThat(PRINTER.lines(both)).containsExactly("A. Oil" + " ".repeat(31) + "ﻂﻔﻧ");
    assertThat(new Printer(9, EmitMode.VISUAL, new Theme(0, true)).lines(both))
        .containsExactly("A. Oil", "        ﻂﻔﻧ");
    assertThat(new Printer(40, EmitMode.OFF, new Theme(0, true)).lines(both))
        .containsExactly("A. Oil", "   نفط");
  }

  @Test
  void theOneMostWantedStandsAboveWhereTheyDoNot() {
    Document both = pair("نفط خام", "Crude oil");
    assertThat(new Printer(12, EmitMode.VISUAL, new Theme(0, true)).lines(both))
        .containsExactly("A.   ﻡﺎﺧ ﻂﻔﻧ", "   Crude oil");
  }

  private static Document pair(String one, String other) {
    return Document.builder().item(Run.of("A. "), List.of(Run.of(one), Run.of(other))).build();
  }

  private static Frame frame(int items, int focus) {
    Document head = Document.builder().gap().text(Style.PLAIN, "stem").build();
    return new Frame(head, items(items), focus, keys());
  }

  private static List<Document> items(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Document.builder().item(Run.of(""), Run.of("item " + i)).build())
        .toList();
  }

  private static Document keys() {
    return Document.builder().text(Style.QUIET, "keys").build();
  }
}

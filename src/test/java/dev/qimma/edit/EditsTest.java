package dev.qimma.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

  @Test
  void placesCountInTheTextAsItWas() {
    List<Edit> edits = List.of(new Edit(4, 7, "قمّة"), Edit.delete(0, 4), Edit.insert(7, "!"));

    assertThat(Edits.apply("the top", edits)).isEqualTo("قمّة!");
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    assertThat(Edits.apply("ac", List.of(Edit.insert(1, "b"), Edit.insert(1, "B"))))
        .isEqualTo("abBc");
  }

  @Test
  void nothingToDoLeavesTheTextAlone() {
    assertThat(Edits.apply("as it was\r\n", List.of())).isEqualTo("as it was\r\n");
  }

  @Test
  void editsThatOverlapAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edits.apply("abcdef", List.of(new Edit(0, 3, "x"), new Edit(2, 4, "y"))));
  }

  @Test
  void editsBeyondTheTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edits.apply("abc", List.of(new Edit(2, 4, "y"))));
  }
}

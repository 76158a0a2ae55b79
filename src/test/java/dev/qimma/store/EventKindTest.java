package dev.qimma.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Event;
import dev.qimma.history.Note;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class EventKindTest {

  @Test
  void everyCaseOfEventHasItsRow() {
    assertThat(EventKind.ALL.stream().<Class<?>>map(EventKind::type).distinct())
        .containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
  }

  @Test
  void everyNoteHasItsWord() {
    assertThat(EventKind.ALL)
        .extracting(EventKind::word)
        .contains(Arrays.stream(Note.values()).map(Note::word).toArray(String[]::new));
  }

  @Test
  void theWordsDiffer() {
    assertThat(EventKind.ALL).extracting(EventKind::word).doesNotHaveDuplicates();
  }
}

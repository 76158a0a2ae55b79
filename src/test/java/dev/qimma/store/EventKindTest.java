package dev.qimma.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Event;
import org.junit.jupiter.api.Test;

final class EventKindTest {

  @Test
  void everyCaseOfEventHasItsRow() {
    assertThat(EventKind.ALL)
        .<Class<?>>map(EventKind::type)
        .containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
  }

  @Test
  void theWordsDiffer() {
    assertThat(EventKind.ALL).extracting(EventKind::word).doesNotHaveDuplicates();
  }
}
